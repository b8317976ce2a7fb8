/**
 * Journeys about what a browser does with pages, whose database makes no difference: they run on SQLite alone.
 * A journey that is not named here runs on every database.
 */
export const sameOnEveryDatabase = [
  // Their own small system is on SQLite, whatever the common one uses.
  'a-fault-of-ours',
  'cms-down',
  'through-the-edge',
  'accessibility',
  'answered-before-next',
  'back-and-forward',
  'by-the-clock-of-the-place',
  'each-page-keeps-its-look',
  'keyboard-only',
  'moving-feels-instant',
  'no-framework-script',
  'nothing-typed-is-lost',
  'the-admin-can-be-heard',
  'the-admin-fits-a-phone',
  'the-desk',
  'the-look-is-the-companys-own',
  'the-reference-page',
  'read-an-article',
  'going-back',
  'what-caches-are-told',
  'what-machines-read',
  'what-the-containers-run',
  'without-javascript',
].map((name) => `**/${name}.spec.ts`)
