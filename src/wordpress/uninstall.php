<?php
/**
 * Leaves nothing behind.
 *
 * @package carelets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $carelets_site ) {
		switch_to_blog( $carelets_site );
		delete_option( 'carelets_settings' );
		restore_current_blog();
	}
} else {
	delete_option( 'carelets_settings' );
}
