/** The letters of generated names: without vowels and look-alikes, so that no word comes about (apimachinery's rand package). */
export const alphabet = "bcdfghjklmnpqrstvwxz2456789";
