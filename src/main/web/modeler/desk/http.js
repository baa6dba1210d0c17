// Calls the desk as the person who signed in to the web apps; asks for the sign-in when the session is over.
import { caller } from '../../shared/http.js';
import { askSignIn } from '../dialogs/sign-in.js';

export { Problem } from '../../shared/http.js';

export const { get, put, post, remove, file, blob } = caller({ signedOut: askSignIn });
