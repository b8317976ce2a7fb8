import { usersCollection } from './users/collection'

export { createOwner } from './create-owner'

type PeopleOptions = { isServedOverHttps: boolean }

export const people = (options: PeopleOptions) => ({ collections: [usersCollection(options)] })
