/**
 * Journeys whose outcome does not depend on the database: what a browser does with pages, words and forms, and
 * rules that integration tests try on each database already. They run on SQLite alone. A journey that is not named
 * here, about money, seats, publishing, search and limits, runs on every database.
 */
export const sameOnEveryDatabase = [
  // Their own small system is on SQLite, whatever the common one uses.
  'a-fault-of-ours',
  'cms-down',
  'through-the-edge',
  // The others.
  'a-person-asks-for-their-data',
  'a-save-that-fails',
  'accessibility',
  'an-enquiry-arrives',
  'answered-before-next',
  'back-and-forward',
  'by-the-clock-of-the-place',
  'check-before-publishing',
  'each-page-keeps-its-look',
  'edits-appear-everywhere',
  'everybody-on-a-date-is-written-to',
  'fill-a-basket',
  'find-my-booking',
  'going-back',
  'keyboard-only',
  'moving-feels-instant',
  'no-framework-script',
  'nothing-typed-is-lost',
  'one-quote-for-a-basket',
  'paste-an-article',
  'read-an-article',
  'send-an-enquiry',
  'the-admin-can-be-heard',
  'the-admin-fits-a-phone',
  'the-desk',
  'the-look-is-the-companys-own',
  'the-next-date-first',
  'the-reference-page',
  'the-site-is-up',
  'time-alone',
  'what-caches-are-told',
  'what-machines-read',
  'what-the-containers-run',
  'who-is-here',
  'who-may-what',
  'without-javascript',
].map((name) => `**/${name}.spec.ts`)
