import type { SetUp } from './set-up'

/** What a sign-in answers, as `errors[0].data.secondFactor`, whose password is right and whose code is not. */
export type Wanted =
  { way: 'code'; isWrong: boolean } | { way: 'set-up'; isWrong: boolean; setUp: SetUp }
