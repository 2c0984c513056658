/** A first look at a text, as at a file that has it in UTF-8. */
import { type FirstLook, lookAt } from '../../src/discover/first-look/first-look.js'
import { asLatin1 } from '../../src/discover/first-look/latin1.js'

export function lookAtText(path: string, text: string): FirstLook {
  return lookAt(path, asLatin1(Buffer.from(text)))
}
