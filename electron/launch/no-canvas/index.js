// Stands in the packed program where pdf.js looks for a canvas (31 MB of native code). It reads text there and draws nothing: the names have to exist, nothing more.
module.exports = { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} };
