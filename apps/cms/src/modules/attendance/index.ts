import { syncEndpoint } from './room/sync-endpoint'
import { RegisterLinks } from './register-links/collection'
import { Attendances } from './ticks/collection'

export {
  calendarDaysOf,
  firmOf,
  loadRegister,
  registerClosesAt,
  type Attendee,
  type Register,
} from './load-register'
export { ownPage } from './own-page'
export {
  addressOfRegister,
  ensureRegisterLink,
  findRegisterLink,
  renewRegisterLink,
} from './register-links/register-link'
export { serveRoomWorker, showRoom, tickByForm } from './room/answer-room'
export { dayLabel } from './room/room-data'
export { roomStyles } from './room/room-styles'
export { keepTicks } from './ticks/keep-ticks'
export { ticksSchema } from './ticks/tick'

/** Who was there on which day: ticked by staff, or in the room through a link. */
export const attendance = {
  collections: [Attendances, RegisterLinks],
  endpoints: [syncEndpoint],
}
