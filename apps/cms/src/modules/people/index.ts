import { Users } from './users/collection'

export const people = { collections: [Users] }
