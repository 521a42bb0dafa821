import type { Danger } from '../../hazards.ts';
import { phrases } from '../../phrases.ts';

const burner =
  '(boiler|gas fire|gas|flue|cooker|hob|heater|old heater|stove|oven|pilot( light)?|charcoal|generator|water heater|brazier|airing cupboard|meter( cupboard| box)?|burner|pipe)';

/** Gas that leaks or is left on, in whatever order it is told. */
const leaking: Danger = {
  kind: 'gas',
  says: phrases('gas'),
  with: phrases(
    '(smell*|smelt|whiff|stink*|stank|stench|reek*|niff*|hiss*|leak*|escap*|left (the |my |his |her )?(gas|it|cooker|hob) on|(gas|knobs?|taps?) .. (on|coming|out of) and|coming out|cant (shut|turn) (it|the gas)|nose blind|whistling|makin me cough|coughing)',
  ),
  unless: phrases(
    '(no|not|never) (sign|trace|smell*|whiff) of gas',
    '(british|greenhouse|tear|calor) gas',
    'gas (bill*|certificate|reading|card|price*|supplier|charge*|safety|engineer (is|was|came|didnt|never|has))',
    '(barbecue|bbq|weed|drains?|bins?|curry) .. smell*',
  ),
  reach: 70,
};

/** An alarm for carbon monoxide that will not be quiet. */
const alarm: Danger = {
  kind: 'gas',
  says: phrases('(alarm|detector|sensor|monitor|little white (alarm|box)|beeper)'),
  with: phrases('(co|co2|carbon|monoxide|monixide|boiler|gas|fumes)'),
  and: phrases(
    '(going|goes|went|gone|keeps going|been going) (off|mad|nuts|mental)',
    '(beep*|bleep*|chirp*|screaming|sounding|shrieking|red light|four beeps|4 beeps|wont (stop|shut)|wouldnt (stop|shut)|turned it off|took the batter*)',
    '(head|headach*|dizzy|sick|dead|budgie)',
  ),
  unless: phrases('(battery|batteries|expired|end of life|tested|test button|smoke)'),
  reach: 110,
};

/** People, and pets, who are ill where something burns and better elsewhere. */
const poisoned: Danger = {
  kind: 'gas',
  says: phrases(
    '(headach*|heads|this head|dizzy|dizziness|woozy|drowsy|sleepy|threw up|throwing up|puk*|vomit*|nause*|sick|faint*|passed out|collapsed|confused|pink|flushed|funny|light headed|muzzy|cherry (pink|colour|coloured|red)|lips gone cherry|floppy|knocked out|wont wake|cant wake|not want wake|giggling)',
  ),
  with: phrases(`${burner}`),
  and: phrases(
    '(fine|ok|okay|better|goes|gone|clears|right) .. (school|out|outside|work|away|shops|fresh air|elsewhere|sisters|mums|leave)',
    '(all of us|both of us|me an|whole family|every(one|body)|all (got|have|feel|woke)|the (dog|cat|budgie|bird|hamster)|fumes|alarm|detector|taped|vent|flue|soot|orange|serviced|running|runnin|cherry|giggling|window shut|windows? (is )?(painted )?shut|floppy|inside bedroom|after the sweep|(come|came|get|got) home|when (it|the boiler|the fire|the heating) (is|was|comes|goes))',
  ),
  unless: phrases(
    '(sick of|sick and tired|dizzy with|headach* (getting|trying|from (the )?(noise|music|weed|drilling)))',
  ),
  reach: 150,
};

/** A burner that burns badly, or whose fumes do not get out. */
const badlyBurning: Danger = {
  kind: 'gas',
  says: phrases(
    '(flue|fumes|exhaust)',
    '(flame|flames|pilot light|pilot)',
    '(do not use|at risk|immediately dangerous|condemned|warning) (sticker|notice|label|tag)',
    '(bad|rotten|rotting|old|boiled|boiling|fifty) (cabbages?|eggs?)',
    'egg rotten',
    'stink bomb',
    '(egg|eggy|eggs) (smell|stink|whiff|pong)',
    'yellow pipe',
  ),
  with: phrases(`${burner}`),
  and: phrases(
    '(come|came|comes|fallen|hanging|broke*) (away|off|apart|loose)|blowing|blocked|bricked|taped|coming (in|back|out|into)|back into',
    '(orange|yellow|lazy|sooty|soot|black marks?|keeps going out|relight*|relit|with a match|not blue)',
    '(turned|switched|put|lit|using|uses) (it )?(back )?(on|it)|still (on|using|uses)',
    '(faint|strong|stronger|smell*|whistl*|hiss*|not faint|gone through|dug|digger|hit|cut|since|can smell|every time)',
  ),
  unless: phrases(
    '(smoke and|flames (coming|shooting|up|from|out))|(flue (was|has been|is) (replaced|fitted|checked|fine)|bin|bins|chute|drain*|sewer*|bonfire|car)',
  ),
  reach: 110,
};

/** Gas and fumes told in any order of words. */
export const fumes: Danger[] = [leaking, alarm, poisoned, badlyBurning];
