// The web apps' session, which is ours as well: its token, and signing in to it.
const A_WEB_APP = '/camunda/app/welcome/default/';
const SIGN_IN = '/camunda/api/admin/auth/user/default/login/welcome';

let token = null;

// The web apps give a session its token with their first page.
export async function sessionToken({ fresh = false } = {}) {
  if (!token || fresh) {
    token = await ask();
    if (!token) {
      await fetch(A_WEB_APP);
      token = await ask();
    }
  }
  return token ?? '';
}

// Answers whether name and password were right. A sign-in begins a new session, and so a new token.
export async function signIn(username, password) {
  const answer = await fetch(SIGN_IN, {
    method: 'POST',
    headers: { 'X-XSRF-TOKEN': await sessionToken({ fresh: true }), Accept: 'application/json' },
    body: new URLSearchParams({ username, password })
  });
  await sessionToken({ fresh: true });
  return answer.ok;
}

async function ask() {
  const answer = await fetch('/session');
  return (await answer.json()).token;
}
