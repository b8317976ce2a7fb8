/** Where Payload's own words are American, a code word, or leave a person without an idea of what to do. */
export const wording = {
  authentication: {
    login: 'Sign in',
    logOut: 'Sign out',
    forgotPasswordQuestion: 'Forgotten your password?',
    backToLogin: 'Back to sign in',
  },
  error: {
    followingFieldsInvalid_one: 'Please look at this field again:',
    followingFieldsInvalid_other: 'Please look at these fields again:',
    valueMustBeUnique:
      'This is used already, perhaps by something in the trash. Please choose another.',
    emailOrPasswordIncorrect: 'This e-mail address and password do not fit together.',
    userLocked:
      'Too many wrong passwords. Please wait ten minutes, or ask an owner to unlock your account.',
  },
  general: { email: 'E-mail', emailAddress: 'E-mail address' },
  version: {
    publish: 'Publish',
    publishChanges: 'Publish',
    saveDraft: 'Save draft',
    aboutToUnpublish:
      'Visitors will no longer see this. It stays here as a draft, and you can publish it again.',
  },
}
