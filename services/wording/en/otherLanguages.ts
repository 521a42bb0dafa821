import type { Landlord } from '../../landlords/landlord.ts';
import type { OtherLanguage } from '../../understanding/understanding.ts';
import { reachAPerson } from './contact.ts';

/** "I read only English. A person can help you. Your words are kept." */
const ownLines: Record<OtherLanguage, string> = {
  polish: 'Rozumiem tylko po angielsku. Zapisałem Twoje słowa. Może Ci pomóc człowiek.',
  arabic: 'أفهم اللغة الإنجليزية فقط. لقد حفظت كلامك. يمكن لشخص أن يساعدك.',
  urdu: 'میں صرف انگریزی سمجھتا ہوں۔ آپ کے الفاظ محفوظ ہیں۔ ایک شخص آپ کی مدد کر سکتا ہے۔',
  bengali: 'আমি শুধু ইংরেজি বুঝি। আপনার কথা রাখা হয়েছে। একজন মানুষ আপনাকে সাহায্য করতে পারেন।',
  somali: 'Waxaan fahmaa Ingiriisi oo keliya. Hadalkaaga waan kaydiyay. Qof ayaa ku caawin kara.',
  portuguese: 'Só entendo inglês. Guardei as suas palavras. Uma pessoa pode ajudar.',
  romanian: 'Înțeleg doar engleza. Am păstrat cuvintele dumneavoastră. O persoană vă poate ajuta.',
  ukrainian: 'Я розумію лише англійську. Ваші слова збережено. Вам може допомогти людина.',
  welsh: 'Dim ond Saesneg rwy’n ei deall. Mae eich geiriau wedi’u cadw. Gall person eich helpu.',
};

/** A message in another language: kept, and a person. In short sentences, because English is new to the reader. */
export function otherLanguage(language: OtherLanguage, landlord: Landlord): string {
  return `${ownLines[language]}\n\nI only read English. I have kept your words. The team at ${landlord.shortName} can see them. ${reachAPerson(landlord)} You can ask for an interpreter.`;
}
