// Photos and files on the server, in Tasklist's session.
import { caller } from '../../shared/http.js';

const server = caller();

/** As the server takes them; what it gets is judged there by its content. */
export const TAKEN = 'image/jpeg,image/png,image/heic,.heic,application/pdf';
export const LARGEST = 10 * 1024 * 1024;
export const MOST = 10;

const ANSWER = /^(.+) \[([0-9a-f]{64})]$/;
const BETWEEN = '; ';

/** What an answer names: "crack.jpg [9f86d0…]; door.jpg [60303a…]". */
export const filesIn = answer => String(answer ?? '').split(BETWEEN)
  .map(text => ANSWER.exec(text))
  .filter(Boolean)
  .map(([named, name, sha256]) => ({ answer: named, name, sha256, picture: /\.(jpe?g|png)$/.test(name) }));

export const answerOf = files => files.map(({ answer }) => answer).join(BETWEEN);

/** Keeps it for whoever is signed in, until the form is sent. */
export const send = file => server.post('/desk/photos?name=' + encodeURIComponent(file.name), file.slice(0, file.size, 'application/octet-stream'));

export const filesOf = number => server.get('/desk/photos/of/' + encodeURIComponent(number));

/** Where one is: of a case by its number, or of the form that is open. */
export const address = ({ sha256 }, number) => '/desk/photos/' + (number ? `of/${encodeURIComponent(number)}/` : '') + sha256;
