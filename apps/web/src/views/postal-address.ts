export interface PostalAddress {
  street: string
  town: string
  postcode: string
}
