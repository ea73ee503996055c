/** Tells what a mail program adds of itself from what somebody has attached. */

const PICTURE = /^image\//;
const PICTURE_NAME = /\.(png|jpe?g|gif|bmp|svg|webp|tiff?|emf|wmf)$/i;
const OWN_TYPE =
  /^(application\/(x-)?pkcs7-signature|application\/pgp-signature|application\/pgp-keys|text\/calendar|application\/ics|text\/(x-)?vcard|text\/directory|message\/(delivery-status|disposition-notification|global-delivery-status|partial)|text\/rfc822-headers)$/;
const OWN_NAME = /^(att\d{5}\.(txt|html?|c|dat)|smime\.p7s|signature\.asc)$|\.(vcf|ics)$/i;

/**
 * A picture is a logo more often than not and is never a return; nor are a signature, a receipt, a visiting
 * card and an invitation. Where a part is placed says nothing: Apple Mail sends files among the text, and
 * Exchange gives every file an id as pictures have.
 */
export function isDecoration(type: string, name: string): boolean {
  return PICTURE.test(type) || PICTURE_NAME.test(name) || OWN_TYPE.test(type) || OWN_NAME.test(name);
}
