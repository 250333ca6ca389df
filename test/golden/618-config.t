# Clusters, users and contexts of a kubeconfig.
$ kubectl config set-cluster dev --server=https://10.0.0.9:6443
1|Cluster "dev" set.
$ kubectl config set-cluster dev --insecure-skip-tls-verify
1|Cluster "dev" set.
$ kubectl config set-cluster dev --certificate-authority=nofile.crt
1|Cluster "dev" set.
$ kubectl config set-cluster dev --certificate-authority=nofile.crt --insecure-skip-tls-verify=true
2|error: you cannot specify a certificate authority and insecure mode at the same time
? 1
$ kubectl config set-cluster
1|Set a cluster entry in kubeconfig.
1|
1| Specifying a name that already exists will merge new fields on top of existing values for those fields.
1|
1|Examples:
1|  # Set only the server field on the e2e cluster entry without touching other values
1|  kubectl config set-cluster e2e --server=https://1.2.3.4
1|  
1|  # Embed certificate authority data for the e2e cluster entry
1|  kubectl config set-cluster e2e --embed-certs --certificate-authority=~/.kube/e2e/kubernetes.ca.crt
1|  
1|  # Disable cert checking for the e2e cluster entry
1|  kubectl config set-cluster e2e --insecure-skip-tls-verify=true
1|  
1|  # Set the custom TLS server name to use for validation for the e2e cluster entry
1|  kubectl config set-cluster e2e --tls-server-name=my-cluster-name
1|  
1|  # Set the proxy URL for the e2e cluster entry
1|  kubectl config set-cluster e2e --proxy-url=https://1.2.3.4
1|
1|Options:
1|    --certificate-authority='':
1|	Path to certificate-authority file for the cluster entry in kubeconfig
1|
1|    --embed-certs=false:
1|	embed-certs for the cluster entry in kubeconfig
1|
1|    --insecure-skip-tls-verify=false:
1|	insecure-skip-tls-verify for the cluster entry in kubeconfig
1|
1|    --proxy-url='':
1|	proxy-url for the cluster entry in kubeconfig
1|
1|    --server='':
1|	server for the cluster entry in kubeconfig
1|
1|    --tls-server-name='':
1|	tls-server-name for the cluster entry in kubeconfig
1|
1|Usage:
1|  kubectl config set-cluster NAME [--server=server] [--certificate-authority=path/to/certificate/authority] [--insecure-skip-tls-verify=true] [--tls-server-name=example.com] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
2|error: Unexpected args: []
? 1
$ kubectl config set-cluster dev --proxy-url=http://proxy:3128 --tls-server-name=kube
1|Cluster "dev" set.
$ kubectl config set-credentials dev-user --token=abcdef
1|User "dev-user" set.
$ kubectl config set-credentials dev-user --username=jane --password=secret
1|User "dev-user" set.
$ kubectl config set-credentials dev-user --token=x --username=jane
2|error: you cannot specify more than one authentication method at the same time: --token, --username/--password
? 1
$ kubectl config set-credentials basic --username=jane --password=secret
1|User "basic" set.
$ kubectl config set-credentials cert --client-certificate=a.crt --client-key=a.key
1|User "cert" set.
$ kubectl config set-credentials cert --client-certificate=a.crt --embed-certs=true
2|error: could not stat client-certificate file a.crt: stat a.crt: no such file or directory
? 1
$ kubectl config set-credentials
1|Set a user entry in kubeconfig.
1|
1| Specifying a name that already exists will merge new fields on top of existing values.
1|
1|        Client-certificate flags:
1|        --client-certificate=certfile --client-key=keyfile
1|        
1|        Bearer token flags:
1|        --token=bearer_token
1|        
1|        Basic auth flags:
1|        --username=basic_user --password=basic_password
1|        
1| Bearer token and basic auth are mutually exclusive.
1|
1|Examples:
1|  # Set only the "client-key" field on the "cluster-admin"
1|  # entry, without touching other values
1|  kubectl config set-credentials cluster-admin --client-key=~/.kube/admin.key
1|  
1|  # Set basic auth for the "cluster-admin" entry
1|  kubectl config set-credentials cluster-admin --username=admin --password=uXFGweU9l35qcif
1|  
1|  # Embed client certificate data in the "cluster-admin" entry
1|  kubectl config set-credentials cluster-admin --client-certificate=~/.kube/admin.crt --embed-certs=true
1|  
1|  # Enable the Google Compute Platform auth provider for the "cluster-admin" entry
1|  kubectl config set-credentials cluster-admin --auth-provider=gcp
1|  
1|  # Enable the OpenID Connect auth provider for the "cluster-admin" entry with additional arguments
1|  kubectl config set-credentials cluster-admin --auth-provider=oidc --auth-provider-arg=client-id=foo --auth-provider-arg=client-secret=bar
1|  
1|  # Remove the "client-secret" config value for the OpenID Connect auth provider for the "cluster-admin" entry
1|  kubectl config set-credentials cluster-admin --auth-provider=oidc --auth-provider-arg=client-secret-
1|  
1|  # Enable new exec auth plugin for the "cluster-admin" entry
1|  kubectl config set-credentials cluster-admin --exec-command=/path/to/the/executable --exec-api-version=client.authentication.k8s.io/v1beta1
1|  
1|  # Enable new exec auth plugin for the "cluster-admin" entry with interactive mode
1|  kubectl config set-credentials cluster-admin --exec-command=/path/to/the/executable --exec-api-version=client.authentication.k8s.io/v1beta1 --exec-interactive-mode=Never
1|  
1|  # Define new exec auth plugin arguments for the "cluster-admin" entry
1|  kubectl config set-credentials cluster-admin --exec-arg=arg1 --exec-arg=arg2
1|  
1|  # Create or update exec auth plugin environment variables for the "cluster-admin" entry
1|  kubectl config set-credentials cluster-admin --exec-env=key1=val1 --exec-env=key2=val2
1|  
1|  # Remove exec auth plugin environment variables for the "cluster-admin" entry
1|  kubectl config set-credentials cluster-admin --exec-env=var-to-remove-
1|
1|Options:
1|    --auth-provider='':
1|	Auth provider for the user entry in kubeconfig
1|
1|    --auth-provider-arg=[]:
1|	'key=value' arguments for the auth provider
1|
1|    --client-certificate='':
1|	Path to client-certificate file for the user entry in kubeconfig
1|
1|    --client-key='':
1|	Path to client-key file for the user entry in kubeconfig
1|
1|    --embed-certs=false:
1|	Embed client cert/key for the user entry in kubeconfig
1|
1|    --exec-api-version='':
1|	API version of the exec credential plugin for the user entry in kubeconfig
1|
1|    --exec-arg=[]:
1|	New arguments for the exec credential plugin command for the user entry in kubeconfig
1|
1|    --exec-command='':
1|	Command for the exec credential plugin for the user entry in kubeconfig
1|
1|    --exec-env=[]:
1|	'key=value' environment values for the exec credential plugin
1|
1|    --exec-interactive-mode='':
1|	InteractiveMode of the exec credentials plugin for the user entry in kubeconfig
1|
1|    --exec-provide-cluster-info=false:
1|	ProvideClusterInfo of the exec credentials plugin for the user entry in kubeconfig
1|
1|    --password='':
1|	password for the user entry in kubeconfig
1|
1|    --token='':
1|	token for the user entry in kubeconfig
1|
1|    --username='':
1|	username for the user entry in kubeconfig
1|
1|Usage:
1|  kubectl config set-credentials NAME [--client-certificate=path/to/certfile] [--client-key=path/to/keyfile] [--token=bearer_token] [--username=basic_user] [--password=basic_password] [--auth-provider=provider_name] [--auth-provider-arg=key=value] [--exec-command=exec_command] [--exec-api-version=exec_api_version] [--exec-arg=arg] [--exec-env=key=value] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
2|error: unexpected args: []
? 1
$ kubectl config set-credentials ex --exec-command=/bin/login --exec-api-version=client.authentication.k8s.io/v1 --exec-arg=a --exec-env=K=V
1|User "ex" set.
$ kubectl config set-context dev --cluster=dev --user=dev-user --namespace=frontend
1|Context "dev" created.
$ kubectl config get-contexts
1|CURRENT   NAME        CLUSTER     AUTHINFO    NAMESPACE
1|          dev         dev         dev-user    frontend
1|*         kind-kind   kind-kind   kind-kind   
$ kubectl config get-users
1|NAME
1|basic
1|cert
1|dev-user
1|ex
1|kind-kind
$ kubectl config view --raw -o jsonpath='{.users[?(@.name=="dev-user")].user}{"\n"}'
1|{"password":"secret","username":"jane"}
$ kubectl config view -o jsonpath='{.users[?(@.name=="basic")].user.password}{"\n"}'
1|REDACTED
$ kubectl config view -o jsonpath='{.clusters[*].cluster.server}{"\n"}'
1|https://10.0.0.9:6443 https://172.18.0.2:6443
$ kubectl config view -o go-template='{{range .contexts}}{{.name}} {{.context.namespace}}{{"\n"}}{{end}}'
1|dev frontend
1|kind-kind <no value>
$ kubectl config view -o name
1|config/<unknown>
$ kubectl config view -o json | head -8
1|{
1|    "kind": "Config",
1|    "apiVersion": "v1",
1|    "clusters": [
1|        {
1|            "name": "dev",
1|            "cluster": {
1|                "server": "https://10.0.0.9:6443",
$ kubectl config view extra
2|error: unexpected arguments: [extra]
2|See 'kubectl config view -h' for help and examples
? 1
$ kubectl config use-context dev
1|Switched to context "dev".
$ kubectl config current-context
1|dev
$ kubectl config current-context extra
1|dev
$ kubectl config set-context --current --namespace=ops
1|Context "dev" modified.
$ kubectl config set-context --current --user=
1|Context "dev" modified.
$ kubectl config set clusters.x.server https://1.2.3.4
1|Property "clusters.x.server" set.
$ kubectl config set clusters.x.insecure-skip-tls-verify true
1|Property "clusters.x.insecure-skip-tls-verify" set.
$ kubectl config set clusters.x.insecure-skip-tls-verify maybe
2|error: strconv.ParseBool: parsing "maybe": invalid syntax
? 1
$ kubectl config set users.u.token abc
1|Property "users.u.token" set.
$ kubectl config set contexts.y.cluster x
1|Property "contexts.y.cluster" set.
$ kubectl config set preferences.colors true
1|Property "preferences.colors" set.
$ kubectl config set nothing.at all
2|error: unable to parse nothing.at after [] at api.Config
? 1
$ kubectl config set contexts.y
1|Set an individual value in a kubeconfig file.
1|
1| PROPERTY_NAME is a dot delimited name where each token represents either an attribute name or a map key.  Map keys may not contain dots.
1|
1| PROPERTY_VALUE is the new value you want to set. Binary fields such as 'certificate-authority-data' expect a base64 encoded string unless the --set-raw-bytes flag is used.
1|
1| Specifying an attribute name that already exists will merge new fields on top of existing values.
1|
1|Examples:
1|  # Set the server field on the my-cluster cluster to https://1.2.3.4
1|  kubectl config set clusters.my-cluster.server https://1.2.3.4
1|  
1|  # Set the certificate-authority-data field on the my-cluster cluster
1|  kubectl config set clusters.my-cluster.certificate-authority-data $(echo "cert_data_here" | base64 -i -)
1|  
1|  # Set the cluster field in the my-context context to my-cluster
1|  kubectl config set contexts.my-context.cluster my-cluster
1|  
1|  # Set the client-key-data field in the cluster-admin user using --set-raw-bytes option
1|  kubectl config set users.cluster-admin.client-key-data cert_data_here --set-raw-bytes=true
1|
1|Options:
1|    --set-raw-bytes=false:
1|	When writing a []byte PROPERTY_VALUE, write the given string directly without base64 decoding.
1|
1|Usage:
1|  kubectl config set PROPERTY_NAME PROPERTY_VALUE [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
2|error: Unexpected args: [contexts.y]
? 1
$ kubectl config unset clusters.x
1|Property "clusters.x" unset.
$ kubectl config unset users.u.token
1|Property "users.u.token" unset.
$ kubectl config unset contexts.y
1|Property "contexts.y" unset.
$ kubectl config unset contexts.nosuch
1|Property "contexts.nosuch" unset.
$ kubectl config unset nothing
2|error: unable to parse nothing after [] at api.Config
? 1
$ kubectl config get-contexts -o yaml
2|error: --output yaml is not available in kubectl config get-contexts; resetting to default output format
? 1
