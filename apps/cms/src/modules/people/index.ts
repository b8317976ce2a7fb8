import { usersCollection } from './users/collection'

export { rolesInWords } from './accounts/roles-in-words'
export { createOwner } from './create-owner'
export { findFailedLinks } from './new-password/failed-links'
export { sendNewPasswordLinks } from './new-password/send-links'

type PeopleOptions = { isServedOverHttps: boolean }

export const people = (options: PeopleOptions) => ({ collections: [usersCollection(options)] })
