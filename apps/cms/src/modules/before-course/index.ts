export { remindOfDays } from './remind-of-days'
