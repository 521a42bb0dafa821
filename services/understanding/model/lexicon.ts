/**
 * Words by what people feel who write them: customers, residents, patients and passengers, in British English. Written
 * for this project, as such people type: with slang, swearing, tags, and misspellings that `asKnown` leaves as they are.
 *
 * Words of the subject are not here ("leak", "damp", "refuse", "support"): a home with a leak is a fact and no verdict, and a
 * request would be heard as anger. Two words joined by "_" stand for the pair as it is typed, one right behind the other,
 * and are here only where the words apart do not say it; whoever looks up asks for the pair first.
 */

// Verdicts that leave nothing to be said.
const strongVerdicts = `appalling appallingly appalled appal appals disgusting disgustingly disgusted disgust disgusts disgraceful disgracefully disgrace disgraced disgraces atrocious atrociously
atrocity atrocities abysmal abysmally dire diabolical diabolically horrendous horrendously horrific horrifically horrified horrifies horrify horrifying horrible horribly awful
awfulness terrible terribleness dreadful dreadfully shocking shockingly shocker scandalous scandalously scandal scandals outrageous outrageously outrage outraged despicable
deplorable shameful shamefully shamefulness shameless shamelessly shambolic shambles worst vile vileness revolting repulsive repugnant abhorrent abhorrently sickening
sickeningly unforgivable unforgiveable unforgivably inexcusable inexcusably indefensible unbearable unbearably intolerable intolerably insufferable inhumane inhuman barbaric
horrors hellish hellhole ghastly hideous hideously grotesque contemptible reprehensible unconscionable abominable abominably abomination catastrophe catastrophic
catastrophically calamitous farce farcical farcically travesty unspeakable monstrous godawful excruciating excruciatingly pathetic pathetically ludicrous ludicrously rotten
rancid`;

// Anger and despair, and what people do to people.
const strongAnger = `hate hated hates hating hateful hatred loathe loathed loathes loathing loathsome despise despised despises despising detest detested detests detesting livid furious furiously
fury fuming seething enraged enraging incensed irate infuriate infuriated infuriates infuriating infuriatingly apoplectic raging rage rages boiling_mad hopping_mad nightmare
nightmares nightmarish torture tortured torturous torment tormented tormenting traumatic traumatised traumatising traumatized traumatizing devastated devastating devastatingly
distraught heartbroken heartbreaking heartless heartlessly cruel cruelly cruelty callous callously callousness vicious viciously malicious maliciously spiteful abuse abused
abuses abusing abusive bully bullied bullies bullying harass harassed harasses harassing harassment discriminated discriminating discrimination discriminatory racist racism
sexist sexism homophobic transphobic ableist victimised victimisation victimized intimidated intimidating intimidation threatened threatening degraded degrading demeaned
demeaning dehumanising dehumanised dehumanizing humiliated humiliating humiliation humiliates violated negligent negligently negligence agony agonising agonisingly agonizing
anguish misery terrified terrifying petrified inconsolable despair despairing despaired betrayed betrayal exploited exploiting exploitative exploitation preyed predatory extort
extortion extortionate extortionately blackmail blackmailed`;

// Cheating, and names for those who are held to do it.
const strongCheating = `scam scams scammed scammer scammers scamming fraud frauds fraudster fraudsters fraudulent fraudulently swindle swindled swindler swindlers swindling crook crooks crooked conman
conmen cowboys charlatan charlatans thief thieves thieving robbed liar liars lied lies deceit deceitful deceitfully deceive deceived deceiving deception corrupt corruption
criminals ripoff ripoffs shysters clowns morons moron moronic imbecile imbeciles idiot idiots idiotic cretin cretins scum scumbag scumbags parasites slumlord slumlords
incompetent incompetence incompetently incompetents incompetant useless uselessly uselessness worthless unscrupulous unethical immoral`;

// Swearing, with the stars left out as the reader of messages leaves them out: "sh*te" is sh_te.
const strongSwearing = `shit shite shits shitty shittiest shitshow shitstorm shithole shiteshow shitehole shyte shyt shitting bullshit bullshitting bullshitters bullshitted horseshit sh_t sh_te sh_tty
sh_tshow bullsh_t bulls_t fuck fucked fucker fuckers fuckup fuckups fucks fuckwit fuckwits fucksake f_ck f_cked f_off clusterfuck cunt cunts c_nt bastard bastards b_stards
b_stard arsehole arseholes arsewipe asshole assholes twat twats wanker wankers w_nkers tosser tossers dickhead dickheads bellend bellends knobhead knobheads prick pricks cockup
cockups cock_up bollocks bollox b_llocks pisstake pisstaking piss_take wtf ffs gobshite gobshites shitbags pisspoor piss_poor pisstakers arseholed shitter shitters shittier
wankery shitbag`;

// Tags under which people pillory, written as one word.
const strongTags = `neveragain nevereveragain worstever worstservice worstserviceever worstcompanyever worstairline worsttrain worstlandlord epicfail totalfail massivefail utterfail
customerservicefail badcustomerservice badservice terribleservice awfulservice poorservice poorcustomerservice shockingservice appallingservice shitservice crapservice
rubbishservice zerostars nostars avoidatallcosts avoidlikeplague dontuse donotuse boycott boycotting nameandshame namedandshamed shameonyou shameonthem shambolicservice
totaljoke absolutejoke absoluteshambles totalshambles totaldisgrace absolutedisgrace nationaldisgrace rippedoff daylightrobbery notfitforpurpose unfitforpurpose angrycustomer
unhappycustomer unhappytenant sickofthis sickofit angryface`;

// Pairs of words that together say it.
const strongPairs = `never_again never_use ripped_off rip_off daylight_robbery fed_up fedup sick_of had_enough last_straw final_straw breaking_point wits_end let_down letdown sick_joke a_joke
no_excuse no_excuses beyond_belief beggars_belief not_acceptable shame_on avoid_like avoid_at stay_away steer_clear keep_away waste_of total_waste complete_waste not_fit
unfit_for no_dignity no_respect no_humanity no_compassion no_empathy no_decency treated_like like_animals like_dirt like_rubbish in_tears dont_care doesnt_care didnt_care
dont_bother wouldnt_wish zero_stars minus_stars living_hell could_scream cheated_out conned_out fobbed_off fobbing_off fob_off palmed_off cant_cope cant_stand cant_bear
drives_mad driven_mad lost_will blood_boiling third_world the_mick the_mickey the_michael the_piss of_lies to_tears couldnt_care blood_boil like_cattle piss_off gaslighting
gaslit gaslight`;

// Plain bad verdicts.
const verdicts = `bad badly poor poorer poorest worse worsened worsening worsens lousy crummy crappy crap crapness cr_p rubbishy trashy dismal dismally lamentable lamentably woeful woefully
inadequate inadequately inadequacy inept ineptitude ineptly unacceptable unacceptably unexceptable inacceptable unsatisfactory unsatisfactorily unprofessional unprofessionally
unprofessionalism unproffesional unreasonable unreasonably ridiculous ridiculously ridicule laughable laughably laughing_stock absurd absurdly absurdity preposterous nonsense
nonsensical insane insanely insanity bonkers crazy madness mad stupid stupidly stupidity dumb brainless clueless mindless senseless pointless pointlessly hopeless hopelessly
hopelessness substandard shoddy shoddily botched botch bodged bodge bodges bodgers bodging slapdash slipshod halfhearted cowboy amateurish amateurs dodgy grim grotty grubby
nasty nastier nastily nastiness horrid unpleasant unpleasantly unpleasantness obnoxious odious disagreeable inferior tacky rubbished naff ropey manky minging mingin dogs_dinner
pigs_ear mess messed messes shocked fiasco debacle disaster disasters disastrous disastrously circus chaos chaotic chaotically carnage mayhem embarrassment embarrassing
embarrassingly embarrassed joke jokes jokers joker jokeshop unfair unfairly unfairness unjust unjustly injustice unjustified unjustifiable wrongful wrongfully inhospitable
soulless toxic lax sloppy sloppily sloppiness inexplicable inexplicably incomprehensible unfathomable unsuitable unusable unworkable unliveable unlivable uninhabitable failings`;

// How people say that they feel.
const moods = `angry angrily angrier anger angered angers angering annoyed annoying annoyingly annoys annoyance annoyances frustrate frustrated frustrates frustrating frustratingly
frustration frustrations exasperated exasperating exasperation exasperates irritated irritating irritates irritation irritable aggravated aggravating aggravation maddening
disappointed disappointing disappointingly disappointment disappointments disappoint disappoints dissapointing dissappointing dissapointment disapointing dissatisfied
dissatisfaction dissatisfying unsatisfied unhappy unhappily unhappiness unimpressed underwhelmed underwhelming displeased displeasure disgruntled discontent disheartened
disheartening dismayed dismay dismaying dispirited demoralised demoralising demoralized demoralizing despondent depressed depressing depressingly miserable miserably upset
upsets upsetting upsettingly distress distressed distressing distressingly hurtful offended offensive offensively insult insulted insulting insultingly insults gutted gutting
aghast dumbfounded flabbergasted speechless dumbstruck sobbing tears weeping sad sadly sadden saddened saddening sadness stress stressed stressful stressing overwrought anxious
anxiety worried_sick scared scary frightened frightening fearful afraid helpless helplessly helplessness powerless desperate desperately desperation exhausted exhausting
exhaustion weary worn_down worn_out burnt_out suffer suffered suffering suffers sufferings unloved unwanted unwelcome unvalued undervalued unappreciated disrespected disrespect
disrespects disbelieved belittled belittling ashamed resent resented resentful resentment bitter bitterly bitterness indignant indignation disillusioned disenchanted narked
narky brassed_off browned_off cheesed peed_off pee_off pissed pissing pisses p_ssed ticked_off teed_off hacked miffed peeved peeve spitting_feathers hair_out losing_patience
lost_patience lose_patience lost_faith lost_trust lost_confidence no_confidence no_faith no_trust lose_faith sickened tired_of bored_of done_with through_with panic panicked
panicking dread dreaded dreading dejected crestfallen me_mad me_sick us_sick me_cry hell`;

// Rudeness, disregard and neglect.
const treatment = `rude rudely rudeness ruder rudest impolite impolitely discourteous discourtesy disrespectful disrespectfully uncivil insolent insolence arrogant arrogantly arrogance
condescending condescendingly condescension patronise patronised patronising patronisingly patronize patronized patronizing dismissive dismissively contemptuous contempt
sneered sneering sneery smirk smirked smirking scoffed sarcastic sarcastically sarcasm snide snotty snooty stuck_up sniffy aggressive aggressively aggression hostile hostility
confrontational bolshy bolshie stroppy surly sullen sour curt curtly brusque brusquely abrupt abruptly abruptness shouted shouting yelled yelling swore swearing belligerent
obstinate obstructive obstructing obnoxiously uncaring uncaringly unsympathetic unsympathetically unfeeling unkind unkindly unkindness unfriendly unhelpful unhelpfully
unhelpfulness uncooperative inconsiderate inconsiderately inconsideration insensitive insensitively insensitivity thoughtless thoughtlessly indifferent indifference apathetic
apathy lazy lazily laziness bone_idle workshy inattentive careless carelessly carelessness reckless recklessly irresponsible irresponsibly irresponsibility complacent
complacency lackadaisical blase neglect neglected neglectful neglecting neglects abandoned abandoning abandonment abandon ignored ignoring ignores ignore ignorance ignorant
disregarded disregard disregarding disregards overlooked sidelined brushed_off brushed_aside brush_off from_pillar wild_goose run_around runaround runarounds fob fobbed fobbing
fobs stonewalled stonewalling stonewall ghosted ghosting snubbed snub blanked shunned talked_over talked_down talk_down talking_down eye_rolling couldnt_bothered not_bothered
wasnt_bothered werent_bothered arsed cant_arsed couldnt_arsed wont_listen dont_listen doesnt_listen didnt_listen not_listening nobody_cares no_interest not_interested
not_listened mistreat mistreated mistreating mistreatment illtreated ill_treated mishandled mishandling mishandle mishandles misconduct malpractice maladministration misjudged
prejudiced biased bias heavy_handed rough_handling manhandled nosey gossiping interrogated accused accusing accusatory accusation falsely wrongly abrasive gruff cold_hearted
stony_faced deaf_ears cold_shoulder goose_chase two_faced spineless gutless faceless bloody_minded jobsworth jobsworths second_rate third_rate muppet muppets numpty numpties
plonker plonkers pillock pillocks prat prats git gits wazzock wazzocks halfwit halfwits dimwit dimwits nitwit nitwits fool fools foolish foolishly sod_off half_arsed halfarsed
arse`;

// What was not done, went wrong or was never answered.
const failure = `fail failed failing fails failure failures unreliable unreliability undependable untrustworthy untrusted inefficient inefficiently inefficiency inefficiencies ineffective
ineffectual ineffectively disorganised disorganized disorganisation unorganised unorganized mismanaged mismanagement mismanage bungled bungling bungle blundered blunder
blunders fumbled ballsed_up balls_up ballsup cocked_up screwed screw_up screwing fouled_up stuffed_up messing_about mucked_up mucked_about mucking_about mucking_around
messing_around mucked_around buggered bugger buggers knackered banjaxed goosed kaput broken_promise broken_promises empty_promises false_promises broke_promise never_came
never_turned never_showed never_arrived never_answer never_answered never_replied never_rang never_called never_phoned never_appeared never_happened never_materialised
never_received never_heard didnt_turn didnt_show didnt_come didnt_bother didnt_arrive didnt_happen didnt_reply no_show noshow no_shows no_help no_reply no_response no_answer
no_apology no_explanation no_communication no_update no_updates no_contact no_progress no_resolution no_solution no_urgency no_use no_good not_good no_service no_accountability
no_ownership no_idea no_clue no_consideration no_choice no_action not_resolved not_fixed still_waiting still_nothing still_no still_not still_havent still_hasnt still_isnt
still_broken yet_again nothing_done nothing_happens nothing_happened nothing_changes nothing_changed nobody_came nobody_answers nobody_answered nobody_turned nobody_bothered
nobody_helped nobody_listens nobody_knows wont_help wouldnt_help couldnt_help dont_help wont_fix wont_answer dont_answer refuse_to refused_to refuses_to refusing_to
going_nowhere getting_nowhere got_nowhere in_circles brick_wall dead_end banging_head lip_service lame_excuse lame_excuses feeble_excuse buck_passing blame_game not_happy
not_pleased not_impressed not_satisfied not_amused not_right isnt_right isnt_good isnt_acceptable isnt_fair not_fair not_ok not_okay not_worth not_recommend wouldnt_recommend
never_return shambling unresolved unanswered unfinished uncompleted unfulfilled unmet untreated unattended unaddressed unactioned square_one pillar_to the_buck the_plague
for_nothing`;

// Money, time and honesty.
const lossAndCost = `overpriced overpricing overcharge overcharged overcharges overcharging ripping fleeced fleecing gouging gouged profiteering greed greedy greedily money_grabbing moneygrabbing
money_grabbers moneygrabbers unaffordable exorbitant exorbitantly sky_high hidden_charges hidden_fees hidden_costs robbing stealing cheat cheated cheating cheats conned conning
tricked tricking duped misled misleading misleadingly mislead misleads missold mis_sold misselling mis_selling misinformed misinformation misrepresented misrepresentation
dishonest dishonestly dishonesty untruthful untruths evasive evasively evasion shady sly sneaky sneakily underhand underhanded underhandedly devious deviously sham bogus phoney
spurious wasted wasting wasteful time_wasters timewasters timewasting time_waster squandered squander lost_money losing_money never_refunded wont_refund refused_refund
no_refund no_compensation ruin ruined ruining ruins wreck wrecked wrecking wrecks spoilt spoiled spoiling spoil destroyed destroying destroys sabotaged trashed vandalised
stranded marooned left_waiting kept_waiting left_without left_hanging kept_hanging of_pocket`;

// Dirt, faults and pain.
const dirtAndPain = `filthy filth filthier filthiest dirtier dirtiest squalid squalor unhygienic unsanitary insanitary unclean foul foulest stink stinks stinking stinky stank stench reek reeks
reeking reeked whiffy festering decrepit dilapidated derelict tatty scruffy shabby dingy dungeon pigsty pigstye cesspit yuck yucky yuk inedible tasteless flavourless
undercooked overcooked stale soggy greasy stone_cold defective unsafe death_trap deathtrap painful painfully pain pains hurt hurting hurts injured harmed harmful harming
malfunctioning falling_apart fell_apart fallen_apart overcrowded overcrowding cramped like_sardines claustrophobic deafening uncomfortable uncomfortably discomfort`;

// Tags.
const tags = `notimpressed notamused nothappy notgoodenough notacceptable notok notcool notfair badexperience badform poorform poorshow badshow disappointedcustomer disappointedtenant
frustratedcustomer frustratedtenant unhappycustomers angrytenant nohelp noreply noresponse nocustomerservice noservice nocommunication norefund stillwaiting stillnothing
stillnoreply sortitout sortyourshitout sortit mustdobetter dobetter landlordfail councilfail housingfail wasteoftime wasteofmoney wasteofspace whatajoke whatashambles whatamess
dontcare theydontcare nobodycares nhsfail thumbsdown outoforder outoftouch out_line fobbedoff peedoff pissedoff of_order`;

// Telling the landlord, shop or line what has to happen.
const demands = `act_together finger_out do_better deserve_better deserved_better expected_better expected_more how_dare demanded demanding i_demand legal_action take_legal small_claims
taking_further take_further complain complained complaining complains complaint complaints one_star your_act your_finger your_socks sue suing`;

// Mild dislike: below what was hoped for.
const mildVerdicts = `mediocre mediocrity meh below_par subpar sub_par lacklustre lackluster lacking lacks underwhelm uninspiring uninspired unimpressive unremarkable unexciting unappealing
unattractive unappetising unappetizing unenjoyable unenthusiastic uninterested disinterested bored boring boringly dull drab dreary outdated antiquated archaic tedious
tediously tiresome monotonous flimsy tinny wonky wobbly iffy patchy patchily spotty inconsistent inconsistently inconsistency inconsistencies erratic erratically haphazard
imperfect flawed flaw flaws weak weakly weakness weaknesses feeble feebly so_so nothing_special not_great not_brilliant not_ideal not_best not_perfect not_nice not_helpful
not_friendly not_clean not_keen not_convinced less_than needs_improving needs_improvement odd oddly strange strangely weird weirdly peculiar questionable dubious doubtful
sceptical skeptical unconvincing unconvinced vague vaguely vagueness unclear ambiguous contradictory contradict contradicted contradicting contradicts conflicting_information
mixed_messages mixed_up muddled muddle muddles jumbled confused confusing confusingly confusion confuses bewildered bewildering baffled baffling baffles perplexed perplexing
puzzling mystified complicated convoluted clunky cumbersome awkward awkwardly awkwardness fiddly faff faffing faffed hassle hassled hassles hassling bother bothering bothersome
fuss palaver rigmarole bureaucratic bureaucracy red_tape inflexible inflexibly inflexibility pedantic petty nitpicking trivialised overcomplicated impractical inaccessible
inconvenient inconveniently inconvenience inconvenienced inconveniences impersonal robotic scripted unwelcoming aloof offhand off_hand off_putting offputting standoffish frosty
blunt bluntly terse moody grumpy grumpily bossy pushy pushiness intrusive nosy cheeky cheek a_cheek the_cheek nerve_of the_nerve audacity the_audacity gall brazen snappy tutted
tutting or_miss for_improvement tick_box box_ticking half_baked half_hearted bog_standard rubbish trash garbage dump`;

// Delay and waiting.
const delay = `delay delayed delaying delays lateness slow slower slowest slowly slowness sluggish sluggishly lengthy overlong overdue backlog backlogs endless endlessly neverending
never_ending unending interminable interminably protracted prolonged dragged dragging drags keep_waiting keeps_waiting waiting_hours waiting_weeks waiting_months waiting_ages
for_ages taken_ages took_ages takes_ages taking_ages took_forever takes_forever taking_forever taken_forever too_long long_wait stuck stalled stalling stall stalls dithering
dithered dither dilly_dallying procrastinating drag_feet postponed postponing postponement postpone last_minute overran overbooked understaffed short_staffed undermanned
unstaffed overstretched overworked overwhelmed swamped still_awaiting untimely unpunctual tardy tardiness eventually again_and countless numerous_times several_times umpteen
umpteenth multiple_times many_times constantly continually repeatedly perpetually chasing chased chase_up keep_asking keep_ringing keep_calling keep_phoning keep_telling
kept_asking kept_telling kept_ringing keeps_happening keeps_breaking and_again far_too late cancelled cancellation cancellations missed waited queue queues queuing queueing`;

// Trouble, refusal and fault, said calmly.
const mildTrouble = `problem problems problematic trouble troubles troubled troublesome difficulty difficulties difficult issues_with concern concerned concerning concerns worry worried worries
worrying worryingly worrisome unease uneasy uneasily nervous nervously uncertain uncertainty doubt doubts doubted mistake mistaken mistakenly mistakes error errors erroneous
erroneously wrong incorrect incorrectly inaccurate inaccurately inaccuracy inaccuracies misunderstood misunderstanding miscommunication miscommunicated mislaid misplaced
misplace misplacing misspelt mixup mix_up mixups glitch glitches glitchy buggy laggy keeps_dropping broke broken breaks_down breaking_down breakdowns malfunction malfunctioned
malfunctions deficient deficiency deficiencies shortcoming shortcomings shortfall incomplete incompletely unprepared unplanned unannounced uninvited unexpectedly unexplained
uninformed unaware untrained untidy untidily messy messily dirty grimy grime smelly threadbare damaged damaging deteriorated deteriorating deteriorates deterioration downhill
slipping refused refuses refusal refusals refusing deny denied denying denies denial rejected rejecting rejection turned_down sent_away knocked_back withholding deprived
deprivation forced forcing compelled lumbered saddled pricey costly expensive expensively cheapskate cheapskates stingy stingily miserly tightfisted penny_pinching skimp
skimped skimping skimps cut_corners cutting_corners cuts_corners measly meagre paltry skimpy short_changed shortchanged underpaid underfunded charged_twice double_charged
charged_extra penalised penalized penalising unlucky misfortune unfortunate unfortunately regret regretted regretting regrets regrettable regrettably regretfully lonely
isolated isolating forgotten forgot_about forgets forgetful omitted omission avoid avoided avoiding avoids avoidance blame blamed blames blaming excuse excuses grievance
grievances dispute disputed disputes disputing objection objections unwilling unwillingly unwillingness reluctant reluctantly reluctance grudging grudgingly begrudge begrudged
begrudging struggle struggled struggles struggling ache aches aching sore sores nausea nauseous unwell sick tiring strain restless fretting fret fretted moan moaned moaning
moans moany grumble grumbled grumbles grumbling groan gripe gripes griping grouse whinge whinged whinging rant ranting rants argue argued arguing argument arguments
argumentative quarrel criticise criticised criticism criticisms criticize criticized disagree disagreed disagreement disapprove disapproving displease deter deterred puts_off
put_off putting_off nuisance nuisances disturb disturbed disturbing disturbance disturbances disrupt disrupted disrupting disruption disruptions disruptive burden burdened
burdensome unrealistic unnecessary unnecessarily needless needlessly uncalled unwarranted undeserved unsupported unsupportive unassisted unresponsive unreachable uncontactable
unobtainable unsure unsettled unsettling unnerving unhelped miss_out dangerous fear fears deflated defeated downhearted jeopardised jeopardise undermined undermining
insufficient insufficiently crowded last_legs the_blink not_working doesnt_work dont_work wont_work stopped_working didnt_work packed_in conked_out clapped_out faulty poorly
crying cried`;

// Mild slang, sighs and tags.
const mildWords = `pants poo poop poopy pooey tat tosh codswallop bunkum twaddle drivel waffle waffled waffling blah bleurgh ugh urgh argh arghh grr grrr grrrr tut tsk sigh sighs hmph huh bah boo
booo booing oh_dear dear_me for_goodness goodness_sake gods_sake heavens_sake for_petes petes_sake jeez omfg smh facepalm eyeroll wth damn damned damnit dammit darn darned
fucking fuckin fkn f_ing f_king effing freaking frigging duff knacker cruddy crud cack shonky skanky scabby skuzzy scuzzy janky bobbins wack lame lamest sucks suck sucked sucky
wind_up winds_up winding_up my_wick a_pain pear_shaped tits_up belly_up fat_chance typically whats_point pity pitiful pitifully a_shame oh_well rather_not here_again
not_surprised no_wonder unsurprisingly unsurprised cba nowhere_near wont_bother wouldnt_bother not_bother supposedly allegedly thanks_nothing badday lateagain delayedagain
cancelledagain brokenagain hereweagain notagain goodluckwiththat shame my_nerves my_goat to_pot the_cheap the_point cobblers hogwash poppycock balderdash baloney sods sod
bollocking`;

// Mild liking: decent, easy, as it should be.
const mildLiking = `ok okay okayish fine alright allright decent decently fair reasonable reasonably adequate adequately acceptable acceptably satisfactory satisfactorily passable tolerable
not_bad no_issues no_problem no_problems no_trouble no_worries no_hassle no_fuss no_bother no_drama no_delays no_quibble no_queue no_waiting hassle_free hasslefree trouble_free
fuss_free stress_free pain_free straightforward straightforwardly simple simplest easy easier easiest easily ease effortless effortlessly smooth smoother smoothly seamless
seamlessly convenient conveniently convenience handy useful usefully usefulness usable practical workable functional works_well working_well works_now working_now sorted_now
now_sorted all_sorted got_sorted now_fixed all_well well_made well_run well_done well_trained well_stocked well_priced well_maintained well_kept well_lit well_cooked
well_presented well_spoken well_mannered well_handled affordable affordably inexpensive bargain bargains cheaper value_money worth worthwhile worthy quick quicker quickly
quickness fast faster swift swiftly prompt promptly promptness speedy speedily timely punctual punctuality punctually on_time ontime ahead_schedule straight_away straightaway
right_away same_day within_hour within_hours within_minutes in_minutes reliable reliably reliability dependable dependably consistent consistently sturdy durable safe safely
safer clean cleaned cleanly cleanliness cleanest tidy tidied tidily neat neatly fresh freshly refreshed airy spacious roomy comfy comfortable comfortably comfort comforts cosy
cozy snug peaceful peacefully calm calmly calming calmed relaxed relaxing relaxes relief relieve relieved relieving rested kindly kind good of_mind the_ball of_duty painless
painlessly luckily lucky fortunate fortunately sweet unhurried shipshape champion cheaply`;

// Mild thanks, hope and manners.
const mildThanks = `like_it liked likes likeable enjoy enjoys glad gladly pleasing pleasingly satisfying satisfied satisfy satisfies satisfaction contented hopeful promising optimistic confident
confidence confidently reassure reassured reassures reassuring reassuringly reassurance trusted trusting trustworthy honest honesty genuine genuinely sincere upfront
transparent transparency truthful clearly_explained clarity clarified informative informed explained_everything explained_clearly explains_clearly explained_well kept_updated
listened listens listening understanding understood approachable responsive responsively attentive attentively attentiveness diligent diligently diligence conscientious
conscientiously careful carefully thorough thoroughly thoroughness meticulous meticulously efficient efficiently efficiency effective effectively effectiveness capable capably
competent competently competence skilled skilful skilfully skillful skill skills knowledgeable knowledgable knowledgeably knowledge expertly expertise organised organized
professional professionally professionalism proactive proactively productive productively flexible flexibility flexibly accommodating accommodated adaptable cooperative
cooperated supportive supported encouraged encouraging encouragingly encouragement motivated enthusiastic enthusiastically enthusiasm eager willing willingly willingness helped
helping helper helpers assisted guided resolved resolving solved solving rectified remedied put_right putting_right made_right refunded_immediately improved improves improving
better progress progressing progressed succeed succeeded successes successful successfully accomplished achieved achievement beneficial benefited polite politely politeness
courteous courteously courtesy civil respect respected respectful respectfully respects mannerly considerate considerately thoughtful thoughtfully thoughtfulness tactful
tactfully discreet discreetly sensitively gentle gently gentleness patience patiently sympathetic sympathetically sympathy compassion empathy empathetic empathised humane
dignity dignified welcome welcomed welcoming welcomes welcomingly greeted smile smiled smiles smiling smiley cheery cheerful cheerfully cheerfulness jolly jovial chatty
personable sociable humorous funny fun amusing bonus bonuses ta cheers kudos yay woo woohoo woop hooray hurrah hurray phew yippee aww cool fairplay no_moans cant_moan
mustnt_grumble cant_grumble thank thanks thanked thank_you thankyou many_thanks appreciate grateful soothing soothed empower empowered empowering celebrate celebrated tasteful
authentic wicked swell`;

// Liking, said plainly.
const liking = `gooood goodness goodwill nice nicer nicest nicely lovely lovelier loveliest great greatly greatness pleasant pleasantly pleasantness pleased pleasure pleasures pleasurable
happy happier happiest happily happiness loving lovingly enjoyed enjoying enjoyable enjoyably enjoyment delicious deliciously tasty tastiest yummy scrumptious mouthwatering
moreish delightful delightfully delight delights charming charmingly beautiful beautifully beauty gorgeous attractive elegant stylish classy impressive impressively impressed
impress impresses impressing super superior ideal ideally top_marks topmarks top_class top_notch topnotch top_quality top_drawer top_job top_man top_lad top_bloke top_team
top_bunch good_job good_service good_work good_people luvly_jubbly friendly friendlier friendliest friendliness kinder kindest kindness kindnesses caring caringly cares_about
cared_for really_care really_cares looked_after looks_after warm_hearted warmth warmly goodhearted good_hearted kindhearted kind_hearted generous generously generosity
hospitable hospitality gracious graciously helpful helpfully helpfulness commendable commendably commended commend commending commends compliment compliments complimented
complimentary complimenting praise praised praiseworthy praises praising credit_to a_credit credit_where recommended recommend recommends recommending recommendation
recommendations reccomend reccommend recomend recomended reccomended would_recommend will_recommend can_recommend use_again will_return coming_back come_again loyal loyalty
appreciated appreciates appreciating appreciation appreciative appreciatively gratefully gratitude thankful thankfully thanking thnx thnks tysm big_thanks big_thank
special_thanks special_thank obliged indebted bless blessed blessing blessings god_send winner winning chuffed brill spot_on spoton sorted_quickly sorted_promptly fixed_quickly
fixed_promptly fixed_immediately came_quickly came_promptly arrived_early arrived_promptly arrived_quickly quick_response fast_response prompt_response prompt_reply quick_reply
quick_service fast_service speedy_service speedy_response rapid rapidly lightning_fast spick_span squeaky_clean sparkling gleaming hygienic transformed saved_me saved_us
helped_out went_extra went_beyond no_complaints no_faults nothing_fault hard_fault couldnt_better couldnt_happier couldnt_ask couldnt_nicer cant_complain cant_thank mint ace
aces cracker corker corking belter blinder blinding smashing spiffing canny_good sound_lad sound_bloke nifty dandy peachy quality_service quality_work made_up diamond diamonds
gem gems hero heroes star angel angels treasure trooper winners thumbsup bravo hat_off applaud applauded applause congratulations congrats congratulate congratulated
well_deserved keep_up happycustomer happytenant happyresident goodservice greatservice goodcustomerservice greatcustomerservice lovelystaff friendlystaff friendlyservice
helpfulstaff quickresponse quickservice fastservice bigthanks bigthankyou thanksguys thanksteam greatjob goodjob goodwork greatwork welldone greatteam kudostoyou
impressedcustomer goodexperience faith_restored restored_faith proud proudly pride cherish cherished admire admired admirable admirably admiration inspired inspiring
inspiration uplifting heartwarming heart_warming joy joyful joyous thrilling exciting excitedly refreshing refreshingly rewarding rewarded valued valuable felt_safe
felt_welcome felt_cared feel_safe made_welcome at_ease weight_off best wow cracking_job cracking_service cracking_team belting bostin lush braw pukka cushty stonking tip_top
tiptop bob_on stoked nailed_it smashed_it luxurious luxury luxuriously flavoursome memorable enchanting delish gifted talented a_million where_due`;

// Praise without reserve.
const strongLiking = `excellent excellently excellence exellent excelent excellant excel excelled excels excelling outstanding outstandingly amazing amazingly amazeballs brilliant brilliantly
brilliance briliant brillant fantastic fantastically fantabulous fab fabulous fabulously superb superbly wonderful wonderfully marvellous marvellously marvelous marvel
exceptional exceptionally exemplary extraordinary extraordinarily phenomenal phenomenally incredible sensational sensationally spectacular spectacularly magnificent
magnificently splendid splendidly sublime stupendous tremendous tremendously terrific terrifically stellar awesome awesomely awesomeness perfect perfectly perfection flawless
flawlessly faultless faultlessly impeccable impeccably immaculate immaculately spotless spotlessly pristine unbeatable unrivalled unparalleled unsurpassed unmatched
incomparable matchless peerless bestest finest greatest first_class firstclass first_rate firstrate world_class worldclass five_star fivestar five_stars fivestars full_marks
gold_standard gold_star bar_none love loved loves lovee luv luvved adore adored adores adoring adorable delighted delightedly delighting overjoyed ecstatic elated elation
thrilled thrills blown_away blew_away bowled_over mind_blowing mindblowing jaw_dropping breathtaking stunning stunningly dazzling heaven heavenly godsend lifesaver lifesavers
life_saver lifesaving life_saving saved_life saved_lives miracle miraculous miraculously miracles invaluable priceless superstar superstars super_star super_stars legend
legends legendary guardian_angel real_gem true_gem a_star a_legend a_gem a_diamond above_and beyond_call surpassed_expectations exceeded exceeding exceeds cant_fault
couldnt_fault cant_praise couldnt_praise praise_enough thank_enough thanks_enough thoroughly_recommend thoroughly_recommended definitely_recommend strongly_recommend
wholeheartedly_recommend heartily_recommend cant_recommend the_best best_ever best_service bees_knees dogs_bollocks mutts_nuts cats_whiskers eternally forever_grateful
heartfelt treasured unsung_heroes unsung_hero nhsheroes nhshero heroic heroically selfless selflessly devoted devotion bestservice bestserviceever bestcustomerservice bestever
bestcompany bestlandlord excellentservice amazingservice fantasticservice brilliantservice superbservice wonderfulservice outstandingservice exceptionalservice aboveandbeyond
cantfault cantfaultit couldntfault highlyrecommend highlyrecommended absolutelegend lovethis loveit lovethem the_moon and_beyond to_none this_world wowed bliss blissful
blissfully extra_mile`;

const wordsOf = (...lists: string[]): string[] => lists.join(' ').split(/\s+/);

/** The words by strength, -3 (outrage) to 3 (praise without reserve), each word in one place only. */
export const feelings: readonly (readonly [valence: number, words: readonly string[]])[] = [
  [-3, wordsOf(strongVerdicts, strongAnger, strongCheating, strongSwearing, strongTags, strongPairs)],
  [-2, wordsOf(verdicts, moods, treatment, failure, lossAndCost, dirtAndPain, tags, demands)],
  [-1, wordsOf(mildVerdicts, delay, mildTrouble, mildWords)],
  [1, wordsOf(mildLiking, mildThanks)],
  [2, wordsOf(liking)],
  [3, wordsOf(strongLiking)],
];

/** A word or pair ("let_down") to its valence: -3 to 3, never 0. Lower case, without apostrophes. */
export const lexicon: ReadonlyMap<string, number> = new Map(
  feelings.flatMap(([valence, words]) => words.map((word) => [word, valence] as const)),
);

/** Words that strengthen what follows and feel nothing themselves: "bloody brilliant", "bloody awful". */
export const intensifiers: ReadonlySet<string> = new Set(
  wordsOf(`very v vv so soo sooo soooo such really rly realy absolutely absolutley absolutly totally totaly completely completly utterly utter bloody proper properly well dead right pure
mega ultra hella extra extremely extremley extreme incredibly unbelievably exceedingly immensely enormously hugely massively vastly highly deeply truly downright outright sheer
complete total absolute massive huge seriously literally honestly actually particularly especially awfully terribly frightfully fully entirely wholly positively decidedly
profoundly severely intensely beyond flipping flippin blooming bleeding blinking blimmin ruddy sodding chuffing`),
);

/** Words after which a message turns from praise to blame or back; some carry a feeling of their own as well. */
export const turns: ReadonlySet<string> = new Set(
  wordsOf(`but however although though tho altho despite except shame pity yet until apart nevertheless nonetheless whereas otherwise albeit notwithstanding alas unfortunately unluckily
sadly regrettably`),
);
