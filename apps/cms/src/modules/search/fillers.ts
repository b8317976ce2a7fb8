/**
 * Words that nearly every text has say nothing about what is sought. They are found in titles and
 * summaries, when nothing else is sought, and would make up a quarter of the index otherwise.
 */
export const fillers: ReadonlySet<string> = new Set(
  (
    'a about after all also am an and any are as at be because been before but by can could did do does each ' +
    'even every few for from get had has have he her here him his how i if in into is it its just like made ' +
    'make many me more most much my near no not now of off on one only or other our out over own said ' +
    'same say she should so some such than that the their them then there these they this those through to ' +
    'too under up us very was way we well were what when where which while who why will with would yes you your'
  ).split(' '),
)
