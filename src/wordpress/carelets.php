<?php
/**
 * Plugin Name: carelets
 * Description: Health widgets for your articles, as blocks and shortcodes. Everything is served from your own site.
 * Version: 0.0.0
 * Requires at least: 6.3
 * Requires PHP: 7.4
 * License: MIT (GPL-compatible)
 * License URI: https://opensource.org/license/mit
 * Text Domain: carelets
 *
 * @package carelets
 */

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/render.php';
require_once __DIR__ . '/settings.php';
require_once __DIR__ . '/comments-takeover.php';

/**
 * Every widget by its tag: title, description and attributes. Made from the widgets' own documentation.
 *
 * @return array<string, array>
 */
function carelets_widgets() {
	static $widgets;
	$widgets = $widgets ? $widgets : require __DIR__ . '/widgets.php';
	return $widgets;
}

/** Registers the bundle, and a block and a shortcode for each widget. */
function carelets_register() {
	$data = get_file_data( __FILE__, array( 'version' => 'Version' ) );
	wp_register_script(
		'carelets',
		plugins_url( 'carelets.classic.js', __FILE__ ),
		array(),
		$data['version'],
		array(
			'in_footer' => true,
			'strategy'  => 'defer',
		)
	);
	wp_register_script(
		'carelets-blocks',
		plugins_url( 'blocks.js', __FILE__ ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render' ),
		$data['version'],
		true
	);
	wp_add_inline_script( 'carelets-blocks', 'window.careletsWidgets = ' . wp_json_encode( carelets_widgets() ) . ';', 'before' );

	foreach ( carelets_widgets() as $tag => $widget ) {
		$attributes = array();
		foreach ( $widget['attributes'] as $name => $about ) {
			$attributes[ $name ] = array( 'type' => $about['type'] );
		}
		register_block_type(
			'carelets/' . $tag,
			array(
				'api_version'           => 3,
				'title'                 => $widget['title'],
				'description'           => $widget['description'],
				'category'              => 'widgets',
				'icon'                  => 'heart',
				'attributes'            => $attributes,
				'supports'              => array( 'html' => false ),
				'editor_script_handles' => array( 'carelets-blocks' ),
				'script_handles'        => array( 'carelets' ),
				'render_callback'       => function ( $values ) use ( $tag ) {
					return carelets_render( $tag, $values );
				},
			)
		);
		add_shortcode(
			'carelets_' . str_replace( '-', '_', $tag ),
			function ( $values, $content = '' ) use ( $tag ) {
				return carelets_render( $tag, is_array( $values ) ? $values : array(), wp_kses_post( (string) $content ) );
			}
		);
	}
}
add_action( 'init', 'carelets_register' );
