// Starts the page in the document that holds it.

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from './layout/page.js';
import './styles/all.css';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
