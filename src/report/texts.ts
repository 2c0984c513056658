/** Copies of plain data with other texts in it, where every text that its type may hold has to be accounted for. */

/**
 * What becomes of each text in a `T`, by the fields that lead to it; of an array what becomes of its items. The compiler
 * misses a field that may hold text, other than one of a few words, until it is said.
 *
 * @template Turn what may be said of a text
 */
export type Texts<T, Turn> = string extends T
  ? Turn
  : [T] extends [List]
    ? Texts<ItemOf<T>, Turn>
    : { readonly [Name in TextFields<T>]: Texts<Field<T, Name>, Turn> }

type List = readonly unknown[] | null | undefined
type ItemOf<T> = T extends readonly (infer Item)[] ? Item : never
/** Of a union the fields of all its members. */
type FieldNames<T> = T extends object ? keyof T : never
type Field<T, Name> = T extends object ? (Name extends keyof T ? T[Name] : never) : never
type TextFields<T> = { [Name in FieldNames<T>]: HoldsText<Field<T, Name>> extends true ? Name : never }[FieldNames<T>]
type HoldsText<T> = string extends T
  ? true
  : [T] extends [((...given: never) => unknown) | undefined]
    ? false
    : [T] extends [List]
      ? HoldsText<ItemOf<T>>
      : [TextFields<T>] extends [never]
        ? false
        : true
