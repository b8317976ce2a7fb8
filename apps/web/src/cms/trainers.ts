import 'server-only'
import type { Person } from '../views/catalogue'
import { findEveryDocument } from './find-documents'
import { toPerson } from './to-view/course'

export async function readTrainers(): Promise<Person[]> {
  const trainers = await findEveryDocument({ collection: 'trainers', sort: 'name', depth: 1 })
  return trainers.map(toPerson)
}
