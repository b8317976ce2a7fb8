import type { Article } from '../content/articles/article'
import type { FirstAid } from './keys'

const tenSeconds: Article<FirstAid> = {
  slug: 'the-first-ten-seconds',
  title: 'The First Ten Seconds',
  author: 'bryn-hallett',
  topics: ['first-aid'],
  published: { daysAgo: 310 },
  summary:
    'Nobody is asked to save a life. You are asked to do one small thing, and then the next. The first of them is to stop, for about as long as it takes to read this sentence.',
  relatedCourses: ['emergency-first-aid-at-work', 'the-defibrillator-hour'],
  picture: { motif: 'ripple', ground: 'ink', alt: 'Rings that spread from one bright square' },
  body: `
In seventeen years on an ambulance I never met anybody who wished that they had waited. I met a great many who had run in without looking, and some of them became my second patient.

So the first thing that we teach is to stand still. **Ten seconds.** Look up, look down, look round. What did this, and is it still here?

## Then say something

Say your name, and say that you can help. It does two things. It tells the person on the floor that the worst is over. And it tells you that you have begun, which is the hardest part.

> You do not have to know what is wrong. You have to know whether they are breathing.

## Then give it away

Point at one person, not at everybody. “You, in the green coat: ring 999 and come back and tell me.” People who are given a job do it. People who are not given one take photographs.

1. **Safe?** If it is not, stay out, and ring.
2. **Awake?** Speak, then touch a shoulder.
3. **Breathing?** Tilt the head, and look at the chest for ten seconds. Gasping does not count.

That is all. Everything else comes after, and much of it will be said to you on the telephone. If you would like to try it on a manikin before you try it in a car park, a day with us costs {{price emergency-first-aid-at-work}}.

{{course emergency-first-aid-at-work | heading: A day on the floor | text: Twelve people, six manikins, no slides before lunch. | button: See dates and book}}
`,
}

const wedgedDoor: Article<FirstAid> = {
  slug: 'the-wedged-door',
  title: 'The Wedged Door',
  author: 'samir-khatri',
  topics: ['fire', 'managing-safety'],
  published: { daysAgo: 201 },
  summary:
    'Every building that I have walked through after a fire had a door that ought to have been shut. In nearly all of them somebody had a good reason. Ask for the reason, and the door will shut itself.',
  relatedCourses: ['fire-warden'],
  picture: { motif: 'arches', ground: 'sand', alt: 'A row of doorways, the last of them bright' },
  body: `
A fire door that is shut holds back smoke for half an hour. One that is wedged open holds back nothing, and everybody who works there knows it. So why is there a wedge in every building in the country?

## Ask, do not tell

I used to take the wedge away and write it up. A week later there was another. Now I ask whoever put it there. The answers are excellent: the trolley does not fit, the room has no air, we cannot hear the bell, the handle hurts.

- **The trolley** wants a magnet that lets go when the alarm sounds. It costs less than a chair.
- **The air** wants a window that opens.
- **The handle** wants a joiner for an hour.

> A rule that is broken every day is a question that nobody has answered.

## What a warden is for

Not for the wedge on the day of the fire; then it is too late. A warden is somebody who walks the floor on a Tuesday, sees the wedge, and is curious. That is most of what I teach. The other part is done with a hose.

{{cta Half a day in the yard | text: Four small fires, and one that you leave alone. | label: See the dates | link: course:fire-warden}}
`,
}

const quietChild: Article<FirstAid> = {
  slug: 'be-afraid-of-the-quiet-one',
  title: 'Be Afraid of the Quiet One',
  author: 'odette-marlow',
  topics: ['children'],
  published: { daysAgo: 118 },
  summary:
    'A child who screams has air, blood and an opinion. In the waiting room of a children’s hospital it is the other one that a nurse goes to first.',
  relatedCourses: ['paediatric-first-aid'],
  picture: {
    motif: 'branches',
    ground: 'mist',
    alt: 'A branch that forks into smaller and smaller ones',
  },
  body: `
When the doors of the department open and there are two children on two laps, I walk past the one who is screaming. I shall come back to her. She has air, blood and an opinion.

The one who lies still, who does not look up at a stranger in a bright tunic, who does not mind the needle: that is the one.

## Three things to look at, from across the room

1. **Colour.** Lips, not cheeks. In darker skin look inside the mouth.
2. **Work.** Breathing should not be work. If the skin between the ribs goes in with every breath, it is.
3. **Interest.** Show her your keys. A child who does not want your keys is ill.

You need no equipment for any of it, and it takes less time than to find the thermometer. Which, by the way, tells you much less than you think.

> Parents are right more often than monitors. If somebody says “this is not like him”, I write it down.

## And then?

Ring. Nobody will tell you off. While you wait, keep them in the lap that they are in, and let them choose how they sit: children find the position in which they can breathe, and it is never flat on their back.

{{testimonials shireen-kapadia | heading: From a nursery}}
`,
}

const coldPatient: Article<FirstAid> = {
  slug: 'two-patients-and-one-is-the-cold',
  title: 'Two Patients, and One Is the Cold',
  author: 'jess-trevanion',
  topics: ['outdoors', 'first-aid'],
  published: { daysAgo: 47 },
  summary:
    'A broken ankle does not kill anybody. Lying on wet grass with a broken ankle for two hours might. What to do with the bags, the map and the biscuit.',
  relatedCourses: ['first-aid-far-from-a-road'],
  picture: {
    motif: 'horizon',
    ground: 'paper',
    alt: 'A low sun over hills that lie behind one another',
  },
  body: `
We reached her in an hour and ten minutes, which is quick. Her friends had done everything right with the ankle. They had splinted it with a map case, and written down the time. And they had done it with her lying on the ground, in October, in the rain.

**Put something underneath before you put anything on top.** The ground takes heat many times faster than the air. Rucksacks, rope, bracken, the lid of a box: whatever you have, it belongs under her back.

## The order

1. Under: everything flat that you own.
2. Round: wind kills faster than cold. A bivvy bag, a tarpaulin, three people who stand close.
3. In: sugar, if she can swallow. The biscuit, then the hot drink. Never alcohol.
4. Then the ankle.

> Nobody is too warm to be looked after.

You will be tempted to walk her out. Sometimes it is right. We spend most of an afternoon on that one decision, outdoors, so that you will have been wrong about it once with nobody hurt.

{{course first-aid-far-from-a-road | heading: Two days, any weather | text: Eight people, one moor, and soup. | button: See dates and book}}
`,
}

const onePage: Article<FirstAid> = {
  slug: 'a-risk-assessment-on-one-page',
  title: 'A Risk Assessment on One Page',
  author: 'nuala-quigg',
  topics: ['managing-safety'],
  published: { daysAgo: 16 },
  summary:
    'If the people who do the work have not read it, it is not a risk assessment. It is a letter to an inspector. Here is how to write the other kind, with a pencil, in an afternoon.',
  relatedCourses: ['managing-safely-in-two-days', 'risk-assessment-surgery'],
  picture: { motif: 'pages', ground: 'ink', alt: 'A stack of pages from which one stands out' },
  body: `
The longest that I have read had two hundred and twelve pages, and was about a bakery. It dealt with sharks, since it had been copied from an aquarium. The oven was not in it.

The law asks for something else: that you look for what could hurt people, decide whether you have done enough, and write down what is important. In most workplaces that is a page.

## Walk before you write

Take a pencil and go where the work is done, at the time at which it is done. Ask whoever is there one question: **what nearly happened?** They will tell you. Nobody had asked.

## Four columns

- What could hurt somebody here
- Whom, and how badly
- What we do about it already
- What we shall do next, who does it, and by when

If the last column is empty in every line, you have written a description. If it is full in every line, you will do none of it. **Three things** is a good number.

> The best sign is a crossed-out line with a date beside it.

Then hang it where the work is. If you would like a second pair of eyes, bring it to [a surgery](course:risk-assessment-surgery): {{price risk-assessment-surgery}} for ninety minutes. It will come back shorter.
`,
}

/** Oldest first: an article may link to those before it, never to those after. */
export const allArticles = [tenSeconds, wedgedDoor, quietChild, coldPatient, onePage]
