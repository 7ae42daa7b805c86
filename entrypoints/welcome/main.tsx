import { render } from 'preact';
import '../../components/base.css';
import { Welcome } from './Welcome.tsx';

render(<Welcome />, document.getElementById('screen')!);
