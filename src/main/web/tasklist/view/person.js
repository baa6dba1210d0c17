// Who is signed in: the bell, which is there from the sign-in on, tells.
let name = '';

/** Tells who signed in. */
export function iAm(person) {
  name = person;
}

/** The user id; empty before anybody signed in. */
export function person() {
  return name;
}
