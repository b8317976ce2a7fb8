/** Where tasks begin, as the menu calls it. */
export const bookings = { label: 'Bookings', href: '/admin/collections/orders' }
export const calendar = { label: 'Calendar', href: '/admin/calendar' }
export const enquiries = { label: 'Enquiries', href: '/admin/collections/enquiries' }
export const organisations = {
  label: 'Organisations',
  href: '/admin/collections/organisations',
}
export const offers = { label: 'Offers', href: '/admin/collections/offers' }
export const templates = {
  label: 'E-mail templates',
  href: '/admin/collections/email-templates',
}
export const invoices = { label: 'Invoices', href: '/admin/collections/invoices' }
export const owed = { label: 'Owed', href: '/admin/owed' }
export const numbers = { label: 'Numbers', href: '/admin/numbers' }
export const courses = { label: 'Courses', href: '/admin/collections/courses' }
export const discounts = { label: 'Discounts', href: '/admin/collections/discounts' }
export const trainers = { label: 'Trainers', href: '/admin/collections/trainers' }
export const posts = { label: 'Posts', href: '/admin/collections/posts' }
export const pages = { label: 'Pages', href: '/admin/collections/pages' }
export const testimonials = { label: 'Testimonials', href: '/admin/collections/testimonials' }
export const pictures = { label: 'Pictures', href: '/admin/collections/media' }
export const menus = { label: 'Menus and footer', href: '/admin/globals/navigation' }
export const redirects = { label: 'Redirects', href: '/admin/collections/redirects' }
export const company = { label: 'Company and VAT', href: '/admin/globals/settings' }
export const look = { label: 'Look of the website', href: '/admin/globals/look' }
export const staffAccounts = { label: 'Staff accounts', href: '/admin/collections/users' }
export const personalData = { label: 'Personal data', href: '/admin/personal-data' }
/** Opened by a button of the calendar. */
export const addDates = { label: 'Add dates', href: '/admin/add-dates' }
