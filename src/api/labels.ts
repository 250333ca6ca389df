// Labels that several rooms know by name.

/** Whose EndpointSlice it is: the name of the Service, in the slice's own namespace. */
export const serviceNameLabel = "kubernetes.io/service-name";
