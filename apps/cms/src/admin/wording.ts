/** Where Payload's own words would leave a person without an idea of what to do. */
export const wording = {
  error: {
    valueMustBeUnique:
      'This is used already, perhaps by something in the trash. Please choose another.',
  },
}
