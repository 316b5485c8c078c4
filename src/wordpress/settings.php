<?php
/**
 * Settings > carelets: what holds for every widget of the site.
 *
 * @package carelets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The settings with their usual values.
 *
 * @return array{topic: string, region: string, theme: string, comments: bool}
 */
function carelets_settings() {
	$usual = array(
		'topic'    => '',
		'region'   => '',
		'theme'    => '',
		'comments' => false,
	);
	$saved = get_option( 'carelets_settings', array() );
	return array_merge( $usual, array_intersect_key( is_array( $saved ) ? $saved : array(), $usual ) );
}

/**
 * Keeps what is allowed and drops the rest.
 *
 * @param mixed $given The form.
 * @return array
 */
function carelets_check_settings( $given ) {
	$given  = is_array( $given ) ? $given : array();
	$text   = function ( $name ) use ( $given ) {
		return isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? sanitize_text_field( $given[ $name ] ) : '';
	};
	$region = strtoupper( $text( 'region' ) );
	$theme  = $text( 'theme' );
	return array(
		'topic'    => sanitize_key( $text( 'topic' ) ),
		'region'   => preg_match( '/^[A-Z]{2}$/', $region ) ? $region : '',
		'theme'    => in_array( $theme, array( 'light', 'dark', 'inherit' ), true ) ? $theme : '',
		'comments' => ! empty( $given['comments'] ),
	);
}

/** Registers the option and its page. */
function carelets_admin_init() {
	register_setting(
		'carelets',
		'carelets_settings',
		array(
			'type'              => 'object',
			'sanitize_callback' => 'carelets_check_settings',
		)
	);
}
add_action( 'admin_init', 'carelets_admin_init' );

/** Adds the page to the menu. */
function carelets_admin_menu() {
	add_options_page( 'carelets', 'carelets', 'manage_options', 'carelets', 'carelets_settings_page' );
}
add_action( 'admin_menu', 'carelets_admin_menu' );

/** Draws the page. */
function carelets_settings_page() {
	$now    = carelets_settings();
	$themes = array(
		''        => __( "The reader's setting", 'carelets' ),
		'light'   => __( 'Light', 'carelets' ),
		'dark'    => __( 'Dark', 'carelets' ),
		'inherit' => __( "This site's colours", 'carelets' ),
	);
	?>
	<div class="wrap">
		<h1>carelets</h1>
		<p><?php esc_html_e( 'The content has not been reviewed by a clinician. Get a clinical and a legal check before you publish.', 'carelets' ); ?></p>
		<form action="options.php" method="post">
			<?php settings_fields( 'carelets' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="carelets-region"><?php esc_html_e( 'Where your readers are', 'carelets' ); ?></label></th>
					<td>
						<input id="carelets-region" name="carelets_settings[region]" value="<?php echo esc_attr( $now['region'] ); ?>" maxlength="2" size="4" aria-describedby="carelets-region-note">
						<p class="description" id="carelets-region-note"><?php esc_html_e( 'Two letters, such as GB, IE, US or DE. It decides the phone numbers. Left empty, no number is shown as certain.', 'carelets' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="carelets-theme"><?php esc_html_e( 'Colours', 'carelets' ); ?></label></th>
					<td>
						<select id="carelets-theme" name="carelets_settings[theme]">
							<?php foreach ( $themes as $theme => $label ) : ?>
								<option value="<?php echo esc_attr( $theme ); ?>" <?php selected( $now['theme'], $theme ); ?>><?php echo esc_html( $label ); ?></option>
							<?php endforeach; ?>
						</select>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="carelets-topic"><?php esc_html_e( 'Topic', 'carelets' ); ?></label></th>
					<td><input id="carelets-topic" name="carelets_settings[topic]" value="<?php echo esc_attr( $now['topic'] ); ?>" placeholder="back-pain-running"></td>
				</tr>
				<tr>
					<th scope="row"><?php esc_html_e( 'Comments', 'carelets' ); ?></th>
					<td><label><input type="checkbox" name="carelets_settings[comments]" value="1" <?php checked( $now['comments'] ); ?>> <?php esc_html_e( "Show the carelets comments form in place of the theme's", 'carelets' ); ?></label></td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
