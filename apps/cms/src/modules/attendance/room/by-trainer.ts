/** Who ticks through the link: it has no account, so nobody's name is known. */
export const byTrainer = 'the trainer’s link'
