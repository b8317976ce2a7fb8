/**
 * A document with nothing in it but what the website shows: the rest cannot be read by mistake. `Fields`
 * says of each field what is done with it. One that is added in the CMS does not compile until that has
 * been decided, and neither does one that is not there any more.
 */
export type Shown<Stored, Fields extends Decisions<Stored> & OnlyOf<Stored, Fields>> = Kept<
  Stored,
  Fields
>

/** Shown means that something on a page follows from it; chosen by, that the CMS is asked for documents by it. */
type Use = 'shown' | Unread
type Unread = 'chosen by' | 'not shown'

/** Groups, rows and related documents are decided field by field. */
type Decisions<Stored> = {
  [Field in Exclude<keyof Stored, InEveryRecord | ForStaff>]: Decision<Inner<Stored[Field]>>
}

type Decision<Record> = [Record] extends [never] ? Use : Unread | Decisions<Record>

type InEveryRecord = 'id' | 'createdAt' | 'updatedAt' | 'blockType'

/** What the CMS writes down for itself, wherever it does; the website has no use for it. */
type ForStaff = 'savedBy' | 'createdBy' | 'editedFrom' | 'deletedAt' | '_status' | 'blockName'

/** The object that a field holds, once or in rows. Text, blocks, and links to several kinds are one value. */
type Inner<Value> = Value extends readonly (infer Row)[]
  ? Inner<Row>
  : Value extends object
    ? string extends keyof Value
      ? never
      : Value extends { blockType: string } | { relationTo: string }
        ? never
        : Value
    : never

type OnlyOf<Stored, Fields> = {
  [Field in keyof Fields]: Field extends keyof Stored
    ? Fields[Field] extends string
      ? Fields[Field]
      : OnlyOf<Inner<Stored[Field]>, Fields[Field]>
    : never
}

type Kept<Stored, Fields> = {
  [
    Field in keyof Stored as Field extends InEveryRecord | ReadOf<Fields> ? Field : never
  ]: Field extends keyof Fields ? KeptValue<Stored[Field], Fields[Field]> : Stored[Field]
}

type ReadOf<Fields> = {
  [Field in keyof Fields]: Fields[Field] extends Unread ? never : Field
}[keyof Fields]

type KeptValue<Value, Decided> = Decided extends Use
  ? Value
  : Value extends readonly (infer Row)[]
    ? KeptValue<Row, Decided>[]
    : Value extends object
      ? Kept<Value, Decided>
      : Value
