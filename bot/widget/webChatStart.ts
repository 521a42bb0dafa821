/**
 * The page's own script, as text: it asks for a token, starts Web Chat, and says it when that fails. It stands in the
 * page under the page's nonce and gets what it needs to know from `data-settings`.
 */
export const webChatStart = `(async (nonce) => {
  const place = document.getElementById('webchat');
  const settings = JSON.parse(place.dataset.settings);
  const fail = (text) => {
    const problem = document.getElementById('problem');
    problem.firstElementChild.textContent = text;
    problem.hidden = false;
  };
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' });
  const inBritishWords = () => (next) => (args) => {
    const { activity, hideTimestamp, sendState } = args;
    const element = next(args);
    if (hideTimestamp || !activity.timestamp || sendState === 'sending' || sendState === 'send failed') return element;
    const children = day.format(new Date(activity.timestamp));
    // Web Chat gives no way to make an element, and takes nothing else: its own becomes a plain span.
    return { ...element, type: 'span', props: { className: 'when', children } };
  };
  try {
    const domain = location.origin + settings.directLine;
    const response = await fetch(domain + '/tokens/generate', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ landlord: settings.landlord }),
    });
    const answer = await response.json();
    if (!response.ok) return fail(answer.error.message);
    const { token, conversationId } = answer;
    window.WebChat.renderWebChat(
      {
        directLine: window.WebChat.createDirectLine({ domain, token, conversationId, watermark: '0' }),
        nonce,
        locale: 'en-GB',
        overrideLocalizedStrings: (strings) => ({ ...strings, ...settings.strings }),
        activityStatusMiddleware: inBritishWords,
        styleOptions: settings.style,
      },
      place,
    );
  } catch {
    fail(settings.noConnection);
  }
})(document.currentScript.nonce);`;
