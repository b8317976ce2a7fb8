import type { DemoKeys, Keys } from './keys'

export interface Enquiry<K extends Keys = DemoKeys> {
  kind: 'general' | 'in-house'
  name: string
  email: string
  phone?: string
  organisation?: string
  message: string
  course?: K['course']
  page: string
  status: 'new' | 'answered' | 'closed'
  notes?: string
}

export const enquiries: readonly Enquiry[] = [
  {
    kind: 'in-house',
    name: 'Fiona Marchbank',
    email: 'fiona.marchbank@dunmere-council.example',
    phone: '01632 960417',
    organisation: 'Dunmere Borough Council',
    message:
      'We have fourteen new team leaders starting in the spring and would like First-Time Manager at our offices, over two Wednesdays if that is possible. Could you tell me what it would cost and whether Priya Raman would be free?',
    course: 'first-time-manager',
    page: '/courses/first-time-manager',
    status: 'new',
  },
  {
    kind: 'general',
    name: 'Rhys Bevan',
    email: 'rhys.bevan@post.example',
    message:
      'Hello, I use a powered wheelchair (74 cm wide). Is the lift at the London venue big enough, and is there somewhere to charge it at lunch? Thank you.',
    page: '/contact',
    status: 'new',
  },
  {
    kind: 'general',
    name: 'Catherine Bright',
    email: 'c.bright@brightandlow.example',
    phone: '01632 960288',
    organisation: 'Bright & Low Solicitors',
    message:
      'Can we pay by invoice against a purchase order for three people on Presenting With Impact? Our accounts department does not have a card.',
    course: 'presenting-with-impact',
    page: '/courses/presenting-with-impact',
    status: 'answered',
    notes:
      'Rang her back. Yes, with the PO number on the order; she will book on line and choose “pay by card” with the firm’s new card after all. SI',
  },
  {
    kind: 'in-house',
    name: 'Mohammed Rafiq',
    email: 'm.rafiq@aireton-foods.example',
    organisation: 'Aireton Foods',
    message:
      'We are closing one of our two sites next year and our six site managers will have to tell people. I have read “Tell People Before They Hear It”. May I talk to somebody, in confidence?',
    course: 'leading-through-change',
    page: '/blog/tell-people-before-they-hear-it',
    status: 'answered',
    notes: 'Vince spoke to him for an hour. Proposal sent; follow up next week.',
  },
  {
    kind: 'general',
    name: 'Jo',
    email: 'jo@post.example',
    message: 'Do you have anything for a wedding speech in ten days?',
    page: '/courses',
    status: 'closed',
    notes:
      'Sent the free taster date and the article about openings. She wrote back: it went well.',
  },
]
