/** How the names of those events begin that speak of the customer, whether they name them or not. */
export const aboutCustomer = ['note/', 'contact/'] as const
