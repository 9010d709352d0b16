-- Sessions opened before this version know neither their device nor how their person signed in: people sign in once more.
DELETE FROM session;
