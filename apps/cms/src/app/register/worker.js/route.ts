import { serveRoomWorker } from '@cms/modules/attendance'

export const GET = serveRoomWorker
