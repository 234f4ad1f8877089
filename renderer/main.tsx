import { connect } from './api.ts';
import { mountApp } from './app/mount-app.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element');
mountApp(root, connect());
