/** The blocks in WordPress's editor: fields at the side, the widget itself in the page. Runs as it is, without a build. */
(({ blocks, element, blockEditor, components, serverSideRender }) => {
  const h = element.createElement;

  const field = (name, about, { attributes, setAttributes }) => {
    const shared = {
      key: name,
      label: about.label,
      help: about.description,
      onChange: (value) => setAttributes({ [name]: value }),
    };
    if (about.type === 'boolean') return h(components.ToggleControl, { ...shared, checked: Boolean(attributes[name]) });
    const value = attributes[name] || '';
    if (!about.options) return h(components.TextControl, { ...shared, value });
    const options = ['', ...about.options].map((option) => ({ label: option || '–', value: option }));
    return h(components.SelectControl, { ...shared, value, options });
  };

  for (const tag of Object.keys(globalThis.careletsWidgets)) {
    const { title, description, attributes } = globalThis.careletsWidgets[tag];
    blocks.registerBlockType(`carelets/${tag}`, {
      apiVersion: 3,
      title,
      description,
      category: 'widgets',
      icon: 'heart',
      attributes: Object.fromEntries(Object.keys(attributes).map((name) => [name, { type: attributes[name].type }])),
      supports: { html: false },
      edit: (props) =>
        h(
          'div',
          blockEditor.useBlockProps(),
          h(
            blockEditor.InspectorControls,
            null,
            h(
              components.PanelBody,
              { title },
              ...Object.keys(attributes).map((name) => field(name, attributes[name], props)),
            ),
          ),
          h(components.Disabled, null, h(serverSideRender, { block: `carelets/${tag}`, attributes: props.attributes })),
        ),
      save: () => null,
    });
  }
})(globalThis.wp);
