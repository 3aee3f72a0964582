/** The parts of zip.js that are used, in a module of their own so that the others fall away in the build. */
export {
  BlobReader,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
  configure,
} from '@zip.js/zip.js/lib/zip-core-native.js';
