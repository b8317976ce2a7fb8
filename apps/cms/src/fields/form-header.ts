/** In this header the admin says in which of its forms, each with a name of its own, something was typed. */
export const formHeader = 'x-edited-in'
