import { Component, type ReactNode } from 'react';
import { Notice } from '#shared/ui/Notice.tsx';

interface PageErrorBoundaryProps {
  children: ReactNode;
}

/** A fault in one page leaves the rest of the site standing, and says how to go on. */
export class PageErrorBoundary extends Component<PageErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const reload = () => {
      window.location.reload();
    };
    return (
      <Notice
        title="This page could not be shown"
        action={{ label: 'Reload the page', onSelect: reload }}
        alone
      >
        Something in it went wrong, and it is our fault. Reload it, or look up a council above.
      </Notice>
    );
  }
}
