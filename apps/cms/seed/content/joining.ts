/** What somebody needs to know to find the room: a world's part of the joining instructions. */
export interface Joining {
  onlineLink: string
  /** At a venue, before all else. */
  doorsOpen: string
  /** Where a day is whole. */
  lunchIsServed: string
  ifLate: string
  online: string
}

export const joining: Joining = {
  onlineLink: 'https://rooms.hollinbank.example/room-2',
  doorsOpen:
    'Doors open half an hour before we begin, and there is coffee. Bring the piece of work that the course’s page asks for.',
  lunchIsServed: 'Lunch is at half past twelve.',
  ifLate: 'If you are late or lost, ring Shabnam on 0113 496 0142.',
  online:
    'Open the link ten minutes before we begin, to try your microphone. You need a computer and a door that shuts. If it does not work, ring Shabnam on 0113 496 0142.',
}
