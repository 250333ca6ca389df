# the help of every command
$ kubectl attach --help
1|Attach to a process that is already running inside an existing container.
1|
1|Examples:
1|  # Get output from running pod mypod; use the 'kubectl.kubernetes.io/default-container' annotation
1|  # for selecting the container to be attached or the first container in the pod will be chosen
1|  kubectl attach mypod
1|  
1|  # Get output from ruby-container from pod mypod
1|  kubectl attach mypod -c ruby-container
1|  
1|  # Switch to raw terminal mode; sends stdin to 'bash' in ruby-container from pod mypod
1|  # and sends stdout/stderr from 'bash' back to the client
1|  kubectl attach mypod -c ruby-container -i -t
1|  
1|  # Get output from the first pod of a replica set named nginx
1|  kubectl attach rs/nginx
1|
1|Options:
1|    -c, --container='':
1|	Container name. If omitted, use the kubectl.kubernetes.io/default-container annotation for selecting the container to be attached or the first container in the pod will be chosen
1|
1|    --detach-keys='ctrl-p,ctrl-q':
1|	Override the key sequence for detaching a container
1|
1|    --pod-running-timeout=1m0s:
1|	The length of time (like 5s, 2m, or 3h, higher than zero) to wait until at least one pod is running
1|
1|    -q, --quiet=false:
1|	Only print output from the remote session
1|
1|    -i, --stdin=false:
1|	Pass stdin to the container
1|
1|    -t, --tty=false:
1|	Stdin is a TTY
1|
1|Usage:
1|  kubectl attach (POD | TYPE/NAME) -c CONTAINER [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl auth --help
1|Inspect authorization.
1|
1|Available Commands:
1|  can-i         Check whether an action is allowed
1|  reconcile     Reconciles rules for RBAC role, role binding, cluster role, and cluster role binding objects
1|  whoami        Experimental: Check self subject attributes
1|
1|Usage:
1|  kubectl auth [flags] [options]
1|
1|Use "kubectl auth <command> --help" for more information about a given command.
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl auth can-i --help
1|Check whether an action is allowed.
1|
1| VERB is a logical Kubernetes API verb like 'get', 'list', 'watch', 'delete', etc. TYPE is a Kubernetes resource. Shortcuts and groups will be resolved. NONRESOURCEURL is a partial URL that starts with "/". NAME is the name of a particular Kubernetes resource. This command pairs nicely with impersonation. See --as global flag.
1|
1|Examples:
1|  # Check to see if I can create pods in any namespace
1|  kubectl auth can-i create pods --all-namespaces
1|  
1|  # Check to see if I can list deployments in my current namespace
1|  kubectl auth can-i list deployments.apps
1|  
1|  # Check to see if service account "foo" of namespace "dev" can list pods in the namespace "prod"
1|  # You must be allowed to use impersonation for the global option "--as"
1|  kubectl auth can-i list pods --as=system:serviceaccount:dev:foo -n prod
1|  
1|  # Check to see if I can do everything in my current namespace ("*" means all)
1|  kubectl auth can-i '*' '*'
1|  
1|  # Check to see if I can get the job named "bar" in namespace "foo"
1|  kubectl auth can-i list jobs.batch/bar -n foo
1|  
1|  # Check to see if I can read pod logs
1|  kubectl auth can-i get pods --subresource=log
1|  
1|  # Check to see if I can access the URL /logs/
1|  kubectl auth can-i get /logs/
1|  
1|  # Check to see if I can approve certificates.k8s.io
1|  kubectl auth can-i approve certificates.k8s.io
1|  
1|  # List all allowed actions in namespace "foo"
1|  kubectl auth can-i --list --namespace=foo
1|
1|Options:
1|    -A, --all-namespaces=false:
1|	If true, check the specified action in all namespaces.
1|
1|    --list=false:
1|	If true, prints all allowed actions.
1|
1|    --no-headers=false:
1|	If true, prints allowed actions without headers
1|
1|    -q, --quiet=false:
1|	If true, suppress output and just return the exit code.
1|
1|    --subresource='':
1|	SubResource such as pod/log or deployment/scale
1|
1|Usage:
1|  kubectl auth can-i VERB [TYPE | TYPE/NAME | NONRESOURCEURL] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl auth whoami --help
1|Experimental: Check who you are and your attributes (groups, extra).
1|
1|        This command is helpful to get yourself aware of the current user attributes,
1|        especially when dynamic authentication, e.g., token webhook, auth proxy, or OIDC provider,
1|        is enabled in the Kubernetes cluster.
1|
1|Examples:
1|  # Get your subject attributes
1|  kubectl auth whoami
1|  
1|  # Get your subject attributes in JSON format
1|  kubectl auth whoami -o json
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|Usage:
1|  kubectl auth whoami [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl auth reconcile --help
1|Reconciles rules for RBAC role, role binding, cluster role, and cluster role binding objects.
1|
1| Missing objects are created, and the containing namespace is created for namespaced objects, if required.
1|
1| Existing roles are updated to include the permissions in the input objects, and remove extra permissions if --remove-extra-permissions is specified.
1|
1| Existing bindings are updated to include the subjects in the input objects, and remove extra subjects if --remove-extra-subjects is specified.
1|
1| This is preferred to 'apply' for RBAC resources so that semantically-aware merging of rules and subjects is done.
1|
1|Examples:
1|  # Reconcile RBAC resources from a file
1|  kubectl auth reconcile -f my-rbac-rules.yaml
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --dry-run='none':
1|	Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource.
1|
1|    -f, --filename=[]:
1|	Filename, directory, or URL to files identifying the resource to reconcile.
1|
1|    -k, --kustomize='':
1|	Process the kustomization directory. This flag can't be used together with -f or -R.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    -R, --recursive=false:
1|	Process the directory used in -f, --filename recursively. Useful when you want to manage related manifests organized within the same directory.
1|
1|    --remove-extra-permissions=false:
1|	If true, removes extra permissions added to roles
1|
1|    --remove-extra-subjects=false:
1|	If true, removes extra subjects added to rolebindings
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|Usage:
1|  kubectl auth reconcile -f FILENAME [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl certificate --help
1|Modify certificate resources.
1|
1|Available Commands:
1|  approve       Approve a certificate signing request
1|  deny          Deny a certificate signing request
1|
1|Usage:
1|  kubectl certificate SUBCOMMAND [options]
1|
1|Use "kubectl certificate <command> --help" for more information about a given command.
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl certificate approve --help
1|Approve a certificate signing request.
1|
1| kubectl certificate approve allows a cluster admin to approve a certificate signing request (CSR). This action tells a certificate signing controller to issue a certificate to the requester with the attributes requested in the CSR.
1|
1| SECURITY NOTICE: Depending on the requested attributes, the issued certificate can potentially grant a requester access to cluster resources or to authenticate as a requested identity. Before approving a CSR, ensure you understand what the signed certificate can do.
1|
1|Examples:
1|  # Approve CSR 'csr-sqgzp'
1|  kubectl certificate approve csr-sqgzp
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    -f, --filename=[]:
1|	Filename, directory, or URL to files identifying the resource to update
1|
1|    --force=false:
1|	Update the CSR even if it is already approved.
1|
1|    -k, --kustomize='':
1|	Process the kustomization directory. This flag can't be used together with -f or -R.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    -R, --recursive=false:
1|	Process the directory used in -f, --filename recursively. Useful when you want to manage related manifests organized within the same directory.
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|Usage:
1|  kubectl certificate approve (-f FILENAME | NAME) [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl config view --help
1|Display merged kubeconfig settings or a specified kubeconfig file.
1|
1| You can use --output jsonpath={...} to extract specific values using a jsonpath expression.
1|
1|Examples:
1|  # Show merged kubeconfig settings
1|  kubectl config view
1|  
1|  # Show merged kubeconfig settings, raw certificate data, and exposed secrets
1|  kubectl config view --raw
1|  
1|  # Get the password for the e2e user
1|  kubectl config view -o jsonpath='{.users[?(@.name == "e2e")].user.password}'
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --flatten=false:
1|	Flatten the resulting kubeconfig file into self-contained output (useful for creating portable kubeconfig files)
1|
1|    --merge=true:
1|	Merge the full hierarchy of kubeconfig files
1|
1|    --minify=false:
1|	Remove all information not used by current-context from the output
1|
1|    -o, --output='yaml':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --raw=false:
1|	Display raw byte data and sensitive data
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|Usage:
1|  kubectl config view [flags] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl config use-context --help
1|Set the current-context in a kubeconfig file.
1|
1|Aliases:
1|use-context, use
1|
1|Examples:
1|  # Use the context for the minikube cluster
1|  kubectl config use-context minikube
1|
1|Usage:
1|  kubectl config use-context CONTEXT_NAME [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl config set --help
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
$ kubectl config unset --help
1|Unset an individual value in a kubeconfig file.
1|
1| PROPERTY_NAME is a dot delimited name where each token represents either an attribute name or a map key.  Map keys may not contain dots.
1|
1|Examples:
1|  # Unset the current-context
1|  kubectl config unset current-context
1|  
1|  # Unset namespace in foo context
1|  kubectl config unset contexts.foo.namespace
1|
1|Usage:
1|  kubectl config unset PROPERTY_NAME [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl config set-cluster --help
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
$ kubectl config set-credentials --help
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
$ kubectl config delete-context --help
1|Delete the specified context from the kubeconfig.
1|
1|Examples:
1|  # Delete the context for the minikube cluster
1|  kubectl config delete-context minikube
1|
1|Usage:
1|  kubectl config delete-context NAME [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl config rename-context --help
1|Renames a context from the kubeconfig file.
1|
1| CONTEXT_NAME is the context name that you want to change.
1|
1| NEW_NAME is the new name you want to set.
1|
1| Note: If the context being renamed is the 'current-context', this field will also be updated.
1|
1|Examples:
1|  # Rename the context 'old-name' to 'new-name' in your kubeconfig file
1|  kubectl config rename-context old-name new-name
1|
1|Usage:
1|  kubectl config rename-context CONTEXT_NAME NEW_NAME [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl config get-clusters --help
1|Display clusters defined in the kubeconfig.
1|
1|Examples:
1|  # List the clusters that kubectl knows about
1|  kubectl config get-clusters
1|
1|Usage:
1|  kubectl config get-clusters [flags] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl config get-users --help
1|Display users defined in the kubeconfig.
1|
1|Examples:
1|  # List the users that kubectl knows about
1|  kubectl config get-users
1|
1|Usage:
1|  kubectl config get-users [flags] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl config delete-cluster --help
1|Delete the specified cluster from the kubeconfig.
1|
1|Examples:
1|  # Delete the minikube cluster
1|  kubectl config delete-cluster minikube
1|
1|Usage:
1|  kubectl config delete-cluster NAME [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl config delete-user --help
1|Delete the specified user from the kubeconfig.
1|
1|Examples:
1|  # Delete the minikube user
1|  kubectl config delete-user minikube
1|
1|Usage:
1|  kubectl config delete-user NAME [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl cluster-info dump --help
1|Dump cluster information out suitable for debugging and diagnosing cluster problems.  By default, dumps everything to stdout. You can optionally specify a directory with --output-directory.  If you specify a directory, Kubernetes will build a set of files in that directory.  By default, only dumps things in the current namespace and 'kube-system' namespace, but you can switch to a different namespace with the --namespaces flag, or specify --all-namespaces to dump all namespaces.
1|
1| The command also dumps the logs of all of the pods in the cluster; these logs are dumped into different directories based on namespace and pod name.
1|
1|Examples:
1|  # Dump current cluster state to stdout
1|  kubectl cluster-info dump
1|  
1|  # Dump current cluster state to /path/to/cluster-state
1|  kubectl cluster-info dump --output-directory=/path/to/cluster-state
1|  
1|  # Dump all namespaces to stdout
1|  kubectl cluster-info dump --all-namespaces
1|  
1|  # Dump a set of namespaces to /path/to/cluster-state
1|  kubectl cluster-info dump --namespaces default,kube-system --output-directory=/path/to/cluster-state
1|
1|Options:
1|    -A, --all-namespaces=false:
1|	If true, dump all namespaces.  If true, --namespaces is ignored.
1|
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --namespaces=[]:
1|	A comma separated list of namespaces to dump.
1|
1|    -o, --output='json':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --output-directory='':
1|	Where to output the files.  If empty or '-' uses stdout, otherwise creates a directory hierarchy in that directory
1|
1|    --pod-running-timeout=20s:
1|	The length of time (like 5s, 2m, or 3h, higher than zero) to wait until at least one pod is running
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|Usage:
1|  kubectl cluster-info dump [flags] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl completion --help
1|Output shell completion code for the specified shell (bash, zsh, fish, or powershell). The shell code must be evaluated to provide interactive completion of kubectl commands.  This can be done by sourcing it from the .bash_profile.
1|
1| Detailed instructions on how to do this are available here:
1|
1|        for macOS:
1|        https://kubernetes.io/docs/tasks/tools/install-kubectl-macos/#enable-shell-autocompletion
1|        
1|        for linux:
1|        https://kubernetes.io/docs/tasks/tools/install-kubectl-linux/#enable-shell-autocompletion
1|        
1|        for windows:
1|        https://kubernetes.io/docs/tasks/tools/install-kubectl-windows/#enable-shell-autocompletion
1|        
1| Note for zsh users: [1] zsh completions are only supported in versions of zsh >= 5.2.
1|
1|Examples:
1|  # Installing bash completion on macOS using homebrew
1|  ## If running Bash 3.2 included with macOS
1|  brew install bash-completion
1|  ## or, if running Bash 4.1+
1|  brew install bash-completion@2
1|  ## If kubectl is installed via homebrew, this should start working immediately
1|  ## If you've installed via other means, you may need add the completion to your completion directory
1|  kubectl completion bash > $(brew --prefix)/etc/bash_completion.d/kubectl
1|  
1|  
1|  # Installing bash completion on Linux
1|  ## If bash-completion is not installed on Linux, install the 'bash-completion' package
1|  ## via your distribution's package manager.
1|  ## Load the kubectl completion code for bash into the current shell
1|  source <(kubectl completion bash)
1|  ## Write bash completion code to a file and source it from .bash_profile
1|  kubectl completion bash > ~/.kube/completion.bash.inc
1|  printf "
1|  # kubectl shell completion
1|  source '$HOME/.kube/completion.bash.inc'
1|  " >> $HOME/.bash_profile
1|  source $HOME/.bash_profile
1|  
1|  # Load the kubectl completion code for zsh[1] into the current shell
1|  source <(kubectl completion zsh)
1|  # Set the kubectl completion code for zsh[1] to autoload on startup
1|  kubectl completion zsh > "${fpath[1]}/_kubectl"
1|  
1|  
1|  # Load the kubectl completion code for fish[2] into the current shell
1|  kubectl completion fish | source
1|  # To load completions for each session, execute once:
1|  kubectl completion fish > ~/.config/fish/completions/kubectl.fish
1|  
1|  # Load the kubectl completion code for powershell into the current shell
1|  kubectl completion powershell | Out-String | Invoke-Expression
1|  # Set kubectl completion code for powershell to run on startup
1|  ## Save completion code to a script and execute in the profile
1|  kubectl completion powershell > "$HOME\.kube\completion.ps1"
1|  Add-Content $PROFILE ". '$HOME\.kube\completion.ps1'"
1|  ## Execute completion code in the profile
1|  Add-Content $PROFILE "if (Get-Command kubectl -ErrorAction SilentlyContinue) {
1|  kubectl completion powershell | Out-String | Invoke-Expression
1|  }"
1|  ## Add completion code directly to the $PROFILE script
1|  kubectl completion powershell >> $PROFILE
1|
1|Usage:
1|  kubectl completion SHELL [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl cp --help
1|Copy files and directories to and from containers.
1|
1|Examples:
1|  # !!!Important Note!!!
1|  # Requires that the 'tar' binary is present in your container
1|  # image.  If 'tar' is not present, 'kubectl cp' will fail.
1|  #
1|  # For advanced use cases, such as symlinks, wildcard expansion or
1|  # file mode preservation, consider using 'kubectl exec'.
1|  
1|  # Copy /tmp/foo local file to /tmp/bar in a remote pod in namespace <some-namespace>
1|  tar cf - /tmp/foo | kubectl exec -i -n <some-namespace> <some-pod> -- tar xf - -C /tmp/bar
1|  
1|  # Copy /tmp/foo from a remote pod to /tmp/bar locally
1|  kubectl exec -n <some-namespace> <some-pod> -- tar cf - /tmp/foo | tar xf - -C /tmp/bar
1|  
1|  # Copy /tmp/foo_dir local directory to /tmp/bar_dir in a remote pod in the default namespace
1|  kubectl cp /tmp/foo_dir <some-pod>:/tmp/bar_dir
1|  
1|  # Copy /tmp/foo local file to /tmp/bar in a remote pod in a specific container
1|  kubectl cp /tmp/foo <some-pod>:/tmp/bar -c <specific-container>
1|  
1|  # Copy /tmp/foo local file to /tmp/bar in a remote pod in namespace <some-namespace>
1|  kubectl cp /tmp/foo <some-namespace>/<some-pod>:/tmp/bar
1|  
1|  # Copy /tmp/foo from a remote pod to /tmp/bar locally
1|  kubectl cp <some-namespace>/<some-pod>:/tmp/foo /tmp/bar
1|
1|Options:
1|    -c, --container='':
1|	Container name. If omitted, use the kubectl.kubernetes.io/default-container annotation for selecting the container to be attached or the first container in the pod will be chosen
1|
1|    --no-preserve=false:
1|	The copied file/directory's ownership and permissions will not be preserved in the container
1|
1|    --retries=0:
1|	Set number of retries to complete a copy operation from a container. Specify 0 to disable or any negative value for infinite retrying. The default is 0 (no retry).
1|
1|Usage:
1|  kubectl cp <file-spec-src> <file-spec-dest> [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl create configmap --help
1|Create a config map based on a file, directory, or specified literal value.
1|
1| A single config map may package one or more key/value pairs.
1|
1| When creating a config map based on a file, the key will default to the basename of the file, and the value will default to the file content.  If the basename is an invalid key, you may specify an alternate key.
1|
1| When creating a config map based on a directory, each file whose basename is a valid key in the directory will be packaged into the config map.  Any directory entries except regular files are ignored (e.g. subdirectories, symlinks, devices, pipes, etc).
1|
1|Aliases:
1|configmap, cm
1|
1|Examples:
1|  # Create a new config map named my-config based on folder bar
1|  kubectl create configmap my-config --from-file=path/to/bar
1|  
1|  # Create a new config map named my-config with specified keys instead of file basenames on disk
1|  kubectl create configmap my-config --from-file=key1=/path/to/bar/file1.txt --from-file=key2=/path/to/bar/file2.txt
1|  
1|  # Create a new config map named my-config with key1=config1 and key2=config2
1|  kubectl create configmap my-config --from-literal=key1=config1 --from-literal=key2=config2
1|  
1|  # Create a new config map named my-config with key=value pairs from an env file
1|  kubectl create configmap my-config --from-env-file=path/to/bar.env
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --append-hash=false:
1|	Append a hash of the configmap to its name.
1|
1|    --dry-run='none':
1|	Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource.
1|
1|    --field-manager='kubectl-create':
1|	Name of the manager used to track field ownership.
1|
1|    --from-env-file=[]:
1|	Specify the path to a file to read lines of key=val pairs to create a configmap.
1|
1|    --from-file=[]:
1|	Key file can be specified using its file path, in which case file basename will be used as configmap key, or optionally with a key and file path, in which case the given key will be used.  Specifying a directory will iterate each named file in the directory whose basename is a valid configmap key.
1|
1|    --from-literal=[]:
1|	Specify a key and literal value to insert in configmap (i.e. mykey=somevalue)
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --save-config=false:
1|	If true, the configuration of current object will be saved in its annotation. Otherwise, the annotation will be unchanged. This flag is useful when you want to perform kubectl apply on this object in the future.
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|    --validate='strict':
1|	Must be one of: strict (or true), warn, ignore (or false). "true" or "strict" will use a schema to validate the input and fail the request if invalid. It will perform server side validation if ServerSideFieldValidation is enabled on the api-server, but will fall back to less reliable client-side validation if not. "warn" will warn about unknown or duplicate fields without blocking the request if server-side field validation is enabled on the API server, and behave as "ignore" otherwise. "false" or "ignore" will not perform any schema validation, silently dropping any unknown or duplicate fields.
1|
1|Usage:
1|  kubectl create configmap NAME [--from-file=[key=]source] [--from-literal=key1=value1] [--dry-run=server|client|none] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl create secret --help
1|Create a secret with specified type.
1|
1| A docker-registry type secret is for accessing a container registry.
1|
1| A generic type secret indicate an Opaque secret type.
1|
1| A tls type secret holds TLS certificate and its associated key.
1|
1|Available Commands:
1|  docker-registry   Create a secret for use with a Docker registry
1|  generic           Create a secret from a local file, directory, or literal value
1|  tls               Create a TLS secret
1|
1|Usage:
1|  kubectl create secret (docker-registry | generic | tls) [options]
1|
1|Use "kubectl create secret <command> --help" for more information about a given command.
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl create secret generic --help
1|Create a secret based on a file, directory, or specified literal value.
1|
1| A single secret may package one or more key/value pairs.
1|
1| When creating a secret based on a file, the key will default to the basename of the file, and the value will default to the file content. If the basename is an invalid key or you wish to chose your own, you may specify an alternate key.
1|
1| When creating a secret based on a directory, each file whose basename is a valid key in the directory will be packaged into the secret. Any directory entries except regular files are ignored (e.g. subdirectories, symlinks, devices, pipes, etc).
1|
1|Examples:
1|  # Create a new secret named my-secret with keys for each file in folder bar
1|  kubectl create secret generic my-secret --from-file=path/to/bar
1|  
1|  # Create a new secret named my-secret with specified keys instead of names on disk
1|  kubectl create secret generic my-secret --from-file=ssh-privatekey=path/to/id_rsa --from-file=ssh-publickey=path/to/id_rsa.pub
1|  
1|  # Create a new secret named my-secret with key1=supersecret and key2=topsecret
1|  kubectl create secret generic my-secret --from-literal=key1=supersecret --from-literal=key2=topsecret
1|  
1|  # Create a new secret named my-secret using a combination of a file and a literal
1|  kubectl create secret generic my-secret --from-file=ssh-privatekey=path/to/id_rsa --from-literal=passphrase=topsecret
1|  
1|  # Create a new secret named my-secret from env files
1|  kubectl create secret generic my-secret --from-env-file=path/to/foo.env --from-env-file=path/to/bar.env
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --append-hash=false:
1|	Append a hash of the secret to its name.
1|
1|    --dry-run='none':
1|	Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource.
1|
1|    --field-manager='kubectl-create':
1|	Name of the manager used to track field ownership.
1|
1|    --from-env-file=[]:
1|	Specify the path to a file to read lines of key=val pairs to create a secret.
1|
1|    --from-file=[]:
1|	Key files can be specified using their file path, in which case a default name will be given to them, or optionally with a name and file path, in which case the given name will be used.  Specifying a directory will iterate each named file in the directory that is a valid secret key.
1|
1|    --from-literal=[]:
1|	Specify a key and literal value to insert in secret (i.e. mykey=somevalue)
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --save-config=false:
1|	If true, the configuration of current object will be saved in its annotation. Otherwise, the annotation will be unchanged. This flag is useful when you want to perform kubectl apply on this object in the future.
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|    --type='':
1|	The type of secret to create
1|
1|    --validate='strict':
1|	Must be one of: strict (or true), warn, ignore (or false). "true" or "strict" will use a schema to validate the input and fail the request if invalid. It will perform server side validation if ServerSideFieldValidation is enabled on the api-server, but will fall back to less reliable client-side validation if not. "warn" will warn about unknown or duplicate fields without blocking the request if server-side field validation is enabled on the API server, and behave as "ignore" otherwise. "false" or "ignore" will not perform any schema validation, silently dropping any unknown or duplicate fields.
1|
1|Usage:
1|  kubectl create secret generic NAME [--type=string] [--from-file=[key=]source] [--from-literal=key1=value1] [--dry-run=server|client|none] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl create secret tls --help
1|Create a TLS secret from the given public/private key pair.
1|
1| The public/private key pair must exist beforehand. The public key certificate must be .PEM encoded and match the given private key.
1|
1|Examples:
1|  # Create a new TLS secret named tls-secret with the given key pair
1|  kubectl create secret tls tls-secret --cert=path/to/tls.crt --key=path/to/tls.key
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --append-hash=false:
1|	Append a hash of the secret to its name.
1|
1|    --cert='':
1|	Path to PEM encoded public key certificate.
1|
1|    --dry-run='none':
1|	Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource.
1|
1|    --field-manager='kubectl-create':
1|	Name of the manager used to track field ownership.
1|
1|    --key='':
1|	Path to private key associated with given certificate.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --save-config=false:
1|	If true, the configuration of current object will be saved in its annotation. Otherwise, the annotation will be unchanged. This flag is useful when you want to perform kubectl apply on this object in the future.
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|    --validate='strict':
1|	Must be one of: strict (or true), warn, ignore (or false). "true" or "strict" will use a schema to validate the input and fail the request if invalid. It will perform server side validation if ServerSideFieldValidation is enabled on the api-server, but will fall back to less reliable client-side validation if not. "warn" will warn about unknown or duplicate fields without blocking the request if server-side field validation is enabled on the API server, and behave as "ignore" otherwise. "false" or "ignore" will not perform any schema validation, silently dropping any unknown or duplicate fields.
1|
1|Usage:
1|  kubectl create secret tls NAME --cert=path/to/cert/file --key=path/to/key/file [--dry-run=server|client|none] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl create secret docker-registry --help
1|Create a new secret for use with Docker registries.
1|        
1|        Dockercfg secrets are used to authenticate against Docker registries.
1|        
1|        When using the Docker command line to push images, you can authenticate to a given registry by running:
1|        '$ docker login DOCKER_REGISTRY_SERVER --username=DOCKER_USER --password=DOCKER_PASSWORD --email=DOCKER_EMAIL'.
1|        
1| That produces a ~/.dockercfg file that is used by subsequent 'docker push' and 'docker pull' commands to authenticate to the registry. The email address is optional.
1|
1|        When creating applications, you may have a Docker registry that requires authentication.  In order for the
1|        nodes to pull images on your behalf, they must have the credentials.  You can provide this information
1|        by creating a dockercfg secret and attaching it to your service account.
1|
1|Examples:
1|  # If you do not already have a .dockercfg file, create a dockercfg secret directly
1|  kubectl create secret docker-registry my-secret --docker-server=DOCKER_REGISTRY_SERVER --docker-username=DOCKER_USER --docker-password=DOCKER_PASSWORD --docker-email=DOCKER_EMAIL
1|  
1|  # Create a new secret named my-secret from ~/.docker/config.json
1|  kubectl create secret docker-registry my-secret --from-file=path/to/.docker/config.json
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --append-hash=false:
1|	Append a hash of the secret to its name.
1|
1|    --docker-email='':
1|	Email for Docker registry
1|
1|    --docker-password='':
1|	Password for Docker registry authentication
1|
1|    --docker-server='https://index.docker.io/v1/':
1|	Server location for Docker registry
1|
1|    --docker-username='':
1|	Username for Docker registry authentication
1|
1|    --dry-run='none':
1|	Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource.
1|
1|    --field-manager='kubectl-create':
1|	Name of the manager used to track field ownership.
1|
1|    --from-file=[]:
1|	Key files can be specified using their file path, in which case a default name of .dockerconfigjson will be given to them, or optionally with a name and file path, in which case the given name will be used. Specifying a directory will iterate each named file in the directory that is a valid secret key. For this command, the key should always be .dockerconfigjson.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --save-config=false:
1|	If true, the configuration of current object will be saved in its annotation. Otherwise, the annotation will be unchanged. This flag is useful when you want to perform kubectl apply on this object in the future.
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|    --validate='strict':
1|	Must be one of: strict (or true), warn, ignore (or false). "true" or "strict" will use a schema to validate the input and fail the request if invalid. It will perform server side validation if ServerSideFieldValidation is enabled on the api-server, but will fall back to less reliable client-side validation if not. "warn" will warn about unknown or duplicate fields without blocking the request if server-side field validation is enabled on the API server, and behave as "ignore" otherwise. "false" or "ignore" will not perform any schema validation, silently dropping any unknown or duplicate fields.
1|
1|Usage:
1|  kubectl create secret docker-registry NAME --docker-username=user --docker-password=password --docker-email=email [--docker-server=string] [--from-file=[key=]source] [--dry-run=server|client|none] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl create job --help
1|Create a job with the specified name.
1|
1|Examples:
1|  # Create a job
1|  kubectl create job my-job --image=busybox
1|  
1|  # Create a job with a command
1|  kubectl create job my-job --image=busybox -- date
1|  
1|  # Create a job from a cron job named "a-cronjob"
1|  kubectl create job test-job --from=cronjob/a-cronjob
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --dry-run='none':
1|	Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource.
1|
1|    --field-manager='kubectl-create':
1|	Name of the manager used to track field ownership.
1|
1|    --from='':
1|	The name of the resource to create a Job from (only CronJob is supported).
1|
1|    --image='':
1|	Image name to run.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --save-config=false:
1|	If true, the configuration of current object will be saved in its annotation. Otherwise, the annotation will be unchanged. This flag is useful when you want to perform kubectl apply on this object in the future.
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|    --validate='strict':
1|	Must be one of: strict (or true), warn, ignore (or false). "true" or "strict" will use a schema to validate the input and fail the request if invalid. It will perform server side validation if ServerSideFieldValidation is enabled on the api-server, but will fall back to less reliable client-side validation if not. "warn" will warn about unknown or duplicate fields without blocking the request if server-side field validation is enabled on the API server, and behave as "ignore" otherwise. "false" or "ignore" will not perform any schema validation, silently dropping any unknown or duplicate fields.
1|
1|Usage:
1|  kubectl create job NAME --image=image [--from=cronjob/name] -- [COMMAND] [args...] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl create cronjob --help
1|Create a cron job with the specified name.
1|
1|Aliases:
1|cronjob, cj
1|
1|Examples:
1|  # Create a cron job
1|  kubectl create cronjob my-job --image=busybox --schedule="*/1 * * * *"
1|  
1|  # Create a cron job with a command
1|  kubectl create cronjob my-job --image=busybox --schedule="*/1 * * * *" -- date
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --dry-run='none':
1|	Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource.
1|
1|    --field-manager='kubectl-create':
1|	Name of the manager used to track field ownership.
1|
1|    --image='':
1|	Image name to run.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --restart='':
1|	job's restart policy. supported values: OnFailure, Never
1|
1|    --save-config=false:
1|	If true, the configuration of current object will be saved in its annotation. Otherwise, the annotation will be unchanged. This flag is useful when you want to perform kubectl apply on this object in the future.
1|
1|    --schedule='':
1|	A schedule in the Cron format the job should be run with.
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|    --validate='strict':
1|	Must be one of: strict (or true), warn, ignore (or false). "true" or "strict" will use a schema to validate the input and fail the request if invalid. It will perform server side validation if ServerSideFieldValidation is enabled on the api-server, but will fall back to less reliable client-side validation if not. "warn" will warn about unknown or duplicate fields without blocking the request if server-side field validation is enabled on the API server, and behave as "ignore" otherwise. "false" or "ignore" will not perform any schema validation, silently dropping any unknown or duplicate fields.
1|
1|Usage:
1|  kubectl create cronjob NAME --image=image --schedule='0/5 * * * ?' -- [COMMAND] [args...] [flags] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl create ingress --help
1|Create an ingress with the specified name.
1|
1|Aliases:
1|ingress, ing
1|
1|Examples:
1|  # Create a single ingress called 'simple' that directs requests to foo.com/bar to svc
1|  # svc1:8080 with a TLS secret "my-cert"
1|  kubectl create ingress simple --rule="foo.com/bar=svc1:8080,tls=my-cert"
1|  
1|  # Create a catch all ingress of "/path" pointing to service svc:port and Ingress Class as "otheringress"
1|  kubectl create ingress catch-all --class=otheringress --rule="/path=svc:port"
1|  
1|  # Create an ingress with two annotations: ingress.annotation1 and ingress.annotations2
1|  kubectl create ingress annotated --class=default --rule="foo.com/bar=svc:port" \
1|  --annotation ingress.annotation1=foo \
1|  --annotation ingress.annotation2=bla
1|  
1|  # Create an ingress with the same host and multiple paths
1|  kubectl create ingress multipath --class=default \
1|  --rule="foo.com/=svc:port" \
1|  --rule="foo.com/admin/=svcadmin:portadmin"
1|  
1|  # Create an ingress with multiple hosts and the pathType as Prefix
1|  kubectl create ingress ingress1 --class=default \
1|  --rule="foo.com/path*=svc:8080" \
1|  --rule="bar.com/admin*=svc2:http"
1|  
1|  # Create an ingress with TLS enabled using the default ingress certificate and different path types
1|  kubectl create ingress ingtls --class=default \
1|  --rule="foo.com/=svc:https,tls" \
1|  --rule="foo.com/path/subpath*=othersvc:8080"
1|  
1|  # Create an ingress with TLS enabled using a specific secret and pathType as Prefix
1|  kubectl create ingress ingsecret --class=default \
1|  --rule="foo.com/*=svc:8080,tls=secret1"
1|  
1|  # Create an ingress with a default backend
1|  kubectl create ingress ingdefault --class=default \
1|  --default-backend=defaultsvc:http \
1|  --rule="foo.com/*=svc:8080,tls=secret1"
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --annotation=[]:
1|	Annotation to insert in the ingress object, in the format annotation=value
1|
1|    --class='':
1|	Ingress Class to be used
1|
1|    --default-backend='':
1|	Default service for backend, in format of svcname:port
1|
1|    --dry-run='none':
1|	Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource.
1|
1|    --field-manager='kubectl-create':
1|	Name of the manager used to track field ownership.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --rule=[]:
1|	Rule in format host/path=service:port[,tls=secretname]. Paths containing the leading character '*' are considered pathType=Prefix. tls argument is optional.
1|
1|    --save-config=false:
1|	If true, the configuration of current object will be saved in its annotation. Otherwise, the annotation will be unchanged. This flag is useful when you want to perform kubectl apply on this object in the future.
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|    --validate='strict':
1|	Must be one of: strict (or true), warn, ignore (or false). "true" or "strict" will use a schema to validate the input and fail the request if invalid. It will perform server side validation if ServerSideFieldValidation is enabled on the api-server, but will fall back to less reliable client-side validation if not. "warn" will warn about unknown or duplicate fields without blocking the request if server-side field validation is enabled on the API server, and behave as "ignore" otherwise. "false" or "ignore" will not perform any schema validation, silently dropping any unknown or duplicate fields.
1|
1|Usage:
1|  kubectl create ingress NAME --rule=host/path=service:port[,tls[=secret]]  [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl create quota --help
1|Create a resource quota with the specified name, hard limits, and optional scopes.
1|
1|Aliases:
1|quota, resourcequota
1|
1|Examples:
1|  # Create a new resource quota named my-quota
1|  kubectl create quota my-quota --hard=cpu=1,memory=1G,pods=2,services=3,replicationcontrollers=2,resourcequotas=1,secrets=5,persistentvolumeclaims=10
1|  
1|  # Create a new resource quota named best-effort
1|  kubectl create quota best-effort --hard=pods=100 --scopes=BestEffort
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --dry-run='none':
1|	Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource.
1|
1|    --field-manager='kubectl-create':
1|	Name of the manager used to track field ownership.
1|
1|    --hard='':
1|	A comma-delimited set of resource=quantity pairs that define a hard limit.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --save-config=false:
1|	If true, the configuration of current object will be saved in its annotation. Otherwise, the annotation will be unchanged. This flag is useful when you want to perform kubectl apply on this object in the future.
1|
1|    --scopes='':
1|	A comma-delimited set of quota scopes that must all match each object tracked by the quota.
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|    --validate='strict':
1|	Must be one of: strict (or true), warn, ignore (or false). "true" or "strict" will use a schema to validate the input and fail the request if invalid. It will perform server side validation if ServerSideFieldValidation is enabled on the api-server, but will fall back to less reliable client-side validation if not. "warn" will warn about unknown or duplicate fields without blocking the request if server-side field validation is enabled on the API server, and behave as "ignore" otherwise. "false" or "ignore" will not perform any schema validation, silently dropping any unknown or duplicate fields.
1|
1|Usage:
1|  kubectl create quota NAME [--hard=key1=value1,key2=value2] [--scopes=Scope1,Scope2] [--dry-run=server|client|none] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl create role --help
1|Create a role with single rule.
1|
1|Examples:
1|  # Create a role named "pod-reader" that allows user to perform "get", "watch" and "list" on pods
1|  kubectl create role pod-reader --verb=get --verb=list --verb=watch --resource=pods
1|  
1|  # Create a role named "pod-reader" with ResourceName specified
1|  kubectl create role pod-reader --verb=get --resource=pods --resource-name=readablepod --resource-name=anotherpod
1|  
1|  # Create a role named "foo" with API Group specified
1|  kubectl create role foo --verb=get,list,watch --resource=rs.apps
1|  
1|  # Create a role named "foo" with SubResource specified
1|  kubectl create role foo --verb=get,list,watch --resource=pods,pods/status
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --dry-run='none':
1|	Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource.
1|
1|    --field-manager='kubectl-create':
1|	Name of the manager used to track field ownership.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --resource=[]:
1|	Resource that the rule applies to
1|
1|    --resource-name=[]:
1|	Resource in the white list that the rule applies to, repeat this flag for multiple items
1|
1|    --save-config=false:
1|	If true, the configuration of current object will be saved in its annotation. Otherwise, the annotation will be unchanged. This flag is useful when you want to perform kubectl apply on this object in the future.
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|    --validate='strict':
1|	Must be one of: strict (or true), warn, ignore (or false). "true" or "strict" will use a schema to validate the input and fail the request if invalid. It will perform server side validation if ServerSideFieldValidation is enabled on the api-server, but will fall back to less reliable client-side validation if not. "warn" will warn about unknown or duplicate fields without blocking the request if server-side field validation is enabled on the API server, and behave as "ignore" otherwise. "false" or "ignore" will not perform any schema validation, silently dropping any unknown or duplicate fields.
1|
1|    --verb=[]:
1|	Verb that applies to the resources contained in the rule
1|
1|Usage:
1|  kubectl create role NAME --verb=verb --resource=resource.group/subresource [--resource-name=resourcename] [--dry-run=server|client|none] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl create rolebinding --help
1|Create a role binding for a particular role or cluster role.
1|
1|Examples:
1|  # Create a role binding for user1, user2, and group1 using the admin cluster role
1|  kubectl create rolebinding admin --clusterrole=admin --user=user1 --user=user2 --group=group1
1|  
1|  # Create a role binding for service account monitoring:sa-dev using the admin role
1|  kubectl create rolebinding admin-binding --role=admin --serviceaccount=monitoring:sa-dev
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --clusterrole='':
1|	ClusterRole this RoleBinding should reference
1|
1|    --dry-run='none':
1|	Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource.
1|
1|    --field-manager='kubectl-create':
1|	Name of the manager used to track field ownership.
1|
1|    --group=[]:
1|	Groups to bind to the role. The flag can be repeated to add multiple groups.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --role='':
1|	Role this RoleBinding should reference
1|
1|    --save-config=false:
1|	If true, the configuration of current object will be saved in its annotation. Otherwise, the annotation will be unchanged. This flag is useful when you want to perform kubectl apply on this object in the future.
1|
1|    --serviceaccount=[]:
1|	Service accounts to bind to the role, in the format <namespace>:<name>. The flag can be repeated to add multiple service accounts.
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|    --user=[]:
1|	Usernames to bind to the role. The flag can be repeated to add multiple users.
1|
1|    --validate='strict':
1|	Must be one of: strict (or true), warn, ignore (or false). "true" or "strict" will use a schema to validate the input and fail the request if invalid. It will perform server side validation if ServerSideFieldValidation is enabled on the api-server, but will fall back to less reliable client-side validation if not. "warn" will warn about unknown or duplicate fields without blocking the request if server-side field validation is enabled on the API server, and behave as "ignore" otherwise. "false" or "ignore" will not perform any schema validation, silently dropping any unknown or duplicate fields.
1|
1|Usage:
1|  kubectl create rolebinding NAME --clusterrole=NAME|--role=NAME [--user=username] [--group=groupname] [--serviceaccount=namespace:serviceaccountname] [--dry-run=server|client|none] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl create clusterrole --help
1|Create a cluster role.
1|
1|Examples:
1|  # Create a cluster role named "pod-reader" that allows user to perform "get", "watch" and "list" on pods
1|  kubectl create clusterrole pod-reader --verb=get,list,watch --resource=pods
1|  
1|  # Create a cluster role named "pod-reader" with ResourceName specified
1|  kubectl create clusterrole pod-reader --verb=get --resource=pods --resource-name=readablepod --resource-name=anotherpod
1|  
1|  # Create a cluster role named "foo" with API Group specified
1|  kubectl create clusterrole foo --verb=get,list,watch --resource=rs.apps
1|  
1|  # Create a cluster role named "foo" with SubResource specified
1|  kubectl create clusterrole foo --verb=get,list,watch --resource=pods,pods/status
1|  
1|  # Create a cluster role name "foo" with NonResourceURL specified
1|  kubectl create clusterrole "foo" --verb=get --non-resource-url=/logs/*
1|  
1|  # Create a cluster role name "monitoring" with AggregationRule specified
1|  kubectl create clusterrole monitoring --aggregation-rule="rbac.example.com/aggregate-to-monitoring=true"
1|
1|Options:
1|    --aggregation-rule=:
1|	An aggregation label selector for combining ClusterRoles.
1|
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --dry-run='none':
1|	Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource.
1|
1|    --field-manager='kubectl-create':
1|	Name of the manager used to track field ownership.
1|
1|    --non-resource-url=[]:
1|	A partial url that user should have access to.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --resource=[]:
1|	Resource that the rule applies to
1|
1|    --resource-name=[]:
1|	Resource in the white list that the rule applies to, repeat this flag for multiple items
1|
1|    --save-config=false:
1|	If true, the configuration of current object will be saved in its annotation. Otherwise, the annotation will be unchanged. This flag is useful when you want to perform kubectl apply on this object in the future.
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|    --validate='strict':
1|	Must be one of: strict (or true), warn, ignore (or false). "true" or "strict" will use a schema to validate the input and fail the request if invalid. It will perform server side validation if ServerSideFieldValidation is enabled on the api-server, but will fall back to less reliable client-side validation if not. "warn" will warn about unknown or duplicate fields without blocking the request if server-side field validation is enabled on the API server, and behave as "ignore" otherwise. "false" or "ignore" will not perform any schema validation, silently dropping any unknown or duplicate fields.
1|
1|    --verb=[]:
1|	Verb that applies to the resources contained in the rule
1|
1|Usage:
1|  kubectl create clusterrole NAME --verb=verb --resource=resource.group [--resource-name=resourcename] [--dry-run=server|client|none] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl create clusterrolebinding --help
1|Create a cluster role binding for a particular cluster role.
1|
1|Examples:
1|  # Create a cluster role binding for user1, user2, and group1 using the cluster-admin cluster role
1|  kubectl create clusterrolebinding cluster-admin --clusterrole=cluster-admin --user=user1 --user=user2 --group=group1
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --clusterrole='':
1|	ClusterRole this ClusterRoleBinding should reference
1|
1|    --dry-run='none':
1|	Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource.
1|
1|    --field-manager='kubectl-create':
1|	Name of the manager used to track field ownership.
1|
1|    --group=[]:
1|	Groups to bind to the clusterrole. The flag can be repeated to add multiple groups.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --save-config=false:
1|	If true, the configuration of current object will be saved in its annotation. Otherwise, the annotation will be unchanged. This flag is useful when you want to perform kubectl apply on this object in the future.
1|
1|    --serviceaccount=[]:
1|	Service accounts to bind to the clusterrole, in the format <namespace>:<name>. The flag can be repeated to add multiple service accounts.
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|    --user=[]:
1|	Usernames to bind to the clusterrole. The flag can be repeated to add multiple users.
1|
1|    --validate='strict':
1|	Must be one of: strict (or true), warn, ignore (or false). "true" or "strict" will use a schema to validate the input and fail the request if invalid. It will perform server side validation if ServerSideFieldValidation is enabled on the api-server, but will fall back to less reliable client-side validation if not. "warn" will warn about unknown or duplicate fields without blocking the request if server-side field validation is enabled on the API server, and behave as "ignore" otherwise. "false" or "ignore" will not perform any schema validation, silently dropping any unknown or duplicate fields.
1|
1|Usage:
1|  kubectl create clusterrolebinding NAME --clusterrole=NAME [--user=username] [--group=groupname] [--serviceaccount=namespace:serviceaccountname] [--dry-run=server|client|none] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl create serviceaccount --help
1|Create a service account with the specified name.
1|
1|Aliases:
1|serviceaccount, sa
1|
1|Examples:
1|  # Create a new service account named my-service-account
1|  kubectl create serviceaccount my-service-account
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --dry-run='none':
1|	Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource.
1|
1|    --field-manager='kubectl-create':
1|	Name of the manager used to track field ownership.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --save-config=false:
1|	If true, the configuration of current object will be saved in its annotation. Otherwise, the annotation will be unchanged. This flag is useful when you want to perform kubectl apply on this object in the future.
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|    --validate='strict':
1|	Must be one of: strict (or true), warn, ignore (or false). "true" or "strict" will use a schema to validate the input and fail the request if invalid. It will perform server side validation if ServerSideFieldValidation is enabled on the api-server, but will fall back to less reliable client-side validation if not. "warn" will warn about unknown or duplicate fields without blocking the request if server-side field validation is enabled on the API server, and behave as "ignore" otherwise. "false" or "ignore" will not perform any schema validation, silently dropping any unknown or duplicate fields.
1|
1|Usage:
1|  kubectl create serviceaccount NAME [--dry-run=server|client|none] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl create poddisruptionbudget --help
1|Create a pod disruption budget with the specified name, selector, and desired minimum available pods.
1|
1|Aliases:
1|poddisruptionbudget, pdb
1|
1|Examples:
1|  # Create a pod disruption budget named my-pdb that will select all pods with the app=rails label
1|  # and require at least one of them being available at any point in time
1|  kubectl create poddisruptionbudget my-pdb --selector=app=rails --min-available=1
1|  
1|  # Create a pod disruption budget named my-pdb that will select all pods with the app=nginx label
1|  # and require at least half of the pods selected to be available at any point in time
1|  kubectl create pdb my-pdb --selector=app=nginx --min-available=50%
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --dry-run='none':
1|	Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource.
1|
1|    --field-manager='kubectl-create':
1|	Name of the manager used to track field ownership.
1|
1|    --max-unavailable='':
1|	The maximum number or percentage of unavailable pods this budget requires.
1|
1|    --min-available='':
1|	The minimum number or percentage of available pods this budget requires.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --save-config=false:
1|	If true, the configuration of current object will be saved in its annotation. Otherwise, the annotation will be unchanged. This flag is useful when you want to perform kubectl apply on this object in the future.
1|
1|    --selector='':
1|	A label selector to use for this budget. Only equality-based selector requirements are supported.
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|    --validate='strict':
1|	Must be one of: strict (or true), warn, ignore (or false). "true" or "strict" will use a schema to validate the input and fail the request if invalid. It will perform server side validation if ServerSideFieldValidation is enabled on the api-server, but will fall back to less reliable client-side validation if not. "warn" will warn about unknown or duplicate fields without blocking the request if server-side field validation is enabled on the API server, and behave as "ignore" otherwise. "false" or "ignore" will not perform any schema validation, silently dropping any unknown or duplicate fields.
1|
1|Usage:
1|  kubectl create poddisruptionbudget NAME --selector=SELECTOR --min-available=N [--dry-run=server|client|none] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl create priorityclass --help
1|Create a priority class with the specified name, value, globalDefault and description.
1|
1|Aliases:
1|priorityclass, pc
1|
1|Examples:
1|  # Create a priority class named high-priority
1|  kubectl create priorityclass high-priority --value=1000 --description="high priority"
1|  
1|  # Create a priority class named default-priority that is considered as the global default priority
1|  kubectl create priorityclass default-priority --value=1000 --global-default=true --description="default priority"
1|  
1|  # Create a priority class named high-priority that cannot preempt pods with lower priority
1|  kubectl create priorityclass high-priority --value=1000 --description="high priority" --preemption-policy="Never"
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --description='':
1|	description is an arbitrary string that usually provides guidelines on when this priority class should be used.
1|
1|    --dry-run='none':
1|	Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource.
1|
1|    --field-manager='kubectl-create':
1|	Name of the manager used to track field ownership.
1|
1|    --global-default=false:
1|	global-default specifies whether this PriorityClass should be considered as the default priority.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --preemption-policy='PreemptLowerPriority':
1|	preemption-policy is the policy for preempting pods with lower priority.
1|
1|    --save-config=false:
1|	If true, the configuration of current object will be saved in its annotation. Otherwise, the annotation will be unchanged. This flag is useful when you want to perform kubectl apply on this object in the future.
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|    --validate='strict':
1|	Must be one of: strict (or true), warn, ignore (or false). "true" or "strict" will use a schema to validate the input and fail the request if invalid. It will perform server side validation if ServerSideFieldValidation is enabled on the api-server, but will fall back to less reliable client-side validation if not. "warn" will warn about unknown or duplicate fields without blocking the request if server-side field validation is enabled on the API server, and behave as "ignore" otherwise. "false" or "ignore" will not perform any schema validation, silently dropping any unknown or duplicate fields.
1|
1|    --value=0:
1|	the value of this priority class.
1|
1|Usage:
1|  kubectl create priorityclass NAME --value=VALUE --global-default=BOOL [--dry-run=server|client|none] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl create token --help
1|Request a service account token.
1|
1|Examples:
1|  # Request a token to authenticate to the kube-apiserver as the service account "myapp" in the current namespace
1|  kubectl create token myapp
1|  
1|  # Request a token for a service account in a custom namespace
1|  kubectl create token myapp --namespace myns
1|  
1|  # Request a token with a custom expiration
1|  kubectl create token myapp --duration 10m
1|  
1|  # Request a token with a custom audience
1|  kubectl create token myapp --audience https://example.com
1|  
1|  # Request a token bound to an instance of a Secret object
1|  kubectl create token myapp --bound-object-kind Secret --bound-object-name mysecret
1|  
1|  # Request a token bound to an instance of a Secret object with a specific UID
1|  kubectl create token myapp --bound-object-kind Secret --bound-object-name mysecret --bound-object-uid 0d4691ed-659b-4935-a832-355f77ee47cc
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --audience=[]:
1|	Audience of the requested token. If unset, defaults to requesting a token for use with the Kubernetes API server. May be repeated to request a token valid for multiple audiences.
1|
1|    --bound-object-kind='':
1|	Kind of an object to bind the token to. Supported kinds are Node, Pod, Secret. If set, --bound-object-name must be provided.
1|
1|    --bound-object-name='':
1|	Name of an object to bind the token to. The token will expire when the object is deleted. Requires --bound-object-kind.
1|
1|    --bound-object-uid='':
1|	UID of an object to bind the token to. Requires --bound-object-kind and --bound-object-name. If unset, the UID of the existing object is used.
1|
1|    --duration=0s:
1|	Requested lifetime of the issued token. If not set or if set to 0, the lifetime will be determined by the server automatically. The server may return a token with a longer or shorter lifetime.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|Usage:
1|  kubectl create token SERVICE_ACCOUNT_NAME [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl debug --help
1|Debug cluster resources using interactive debugging containers.
1|
1| 'debug' provides automation for common debugging tasks for cluster objects identified by resource and name. Pods will be used by default if no resource is specified.
1|
1| The action taken by 'debug' varies depending on what resource is specified. Supported actions include:
1|
1|  *  Workload: Create a copy of an existing pod with certain attributes changed, for example changing the image tag to a new version.
1|  *  Workload: Add an ephemeral container to an already running pod, for example to add debugging utilities without restarting the pod.
1|  *  Node: Create a new pod that runs in the node's host namespaces and can access the node's filesystem.
1|
1| Note: When a non-root user is configured for the entire target Pod, some capabilities granted by debug profile may not work.
1|
1|Examples:
1|  # Create an interactive debugging session in pod mypod and immediately attach to it.
1|  kubectl debug mypod -it --image=busybox
1|  
1|  # Create an interactive debugging session for the pod in the file pod.yaml and immediately attach to it.
1|  # (requires the EphemeralContainers feature to be enabled in the cluster)
1|  kubectl debug -f pod.yaml -it --image=busybox
1|  
1|  # Create a debug container named debugger using a custom automated debugging image.
1|  kubectl debug --image=myproj/debug-tools -c debugger mypod
1|  
1|  # Create a copy of mypod adding a debug container and attach to it
1|  kubectl debug mypod -it --image=busybox --copy-to=my-debugger
1|  
1|  # Create a copy of mypod changing the command of mycontainer
1|  kubectl debug mypod -it --copy-to=my-debugger --container=mycontainer -- sh
1|  
1|  # Create a copy of mypod changing all container images to busybox
1|  kubectl debug mypod --copy-to=my-debugger --set-image=*=busybox
1|  
1|  # Create a copy of mypod adding a debug container and changing container images
1|  kubectl debug mypod -it --copy-to=my-debugger --image=debian --set-image=app=app:debug,sidecar=sidecar:debug
1|  
1|  # Create an interactive debugging session on a node and immediately attach to it.
1|  # The container will run in the host namespaces and the host's filesystem will be mounted at /host
1|  kubectl debug node/mynode -it --image=busybox
1|
1|Options:
1|    --arguments-only=false:
1|	If specified, everything after -- will be passed to the new container as Args instead of Command.
1|
1|    --attach=false:
1|	If true, wait for the container to start running, and then attach as if 'kubectl attach ...' were called.  Default false, unless '-i/--stdin' is set, in which case the default is true.
1|
1|    -c, --container='':
1|	Container name to use for debug container.
1|
1|    --copy-to='':
1|	Create a copy of the target Pod with this name.
1|
1|    --custom='':
1|	Path to a JSON or YAML file containing a partial container spec to customize built-in debug profiles.
1|
1|    --env=[]:
1|	Environment variables to set in the container.
1|
1|    -f, --filename=[]:
1|	identifying the resource to debug
1|
1|    --image='':
1|	Container image to use for debug container.
1|
1|    --image-pull-policy='':
1|	The image pull policy for the container. If left empty, this value will not be specified by the client and defaulted by the server.
1|
1|    --keep-annotations=false:
1|	If true, keep the original pod annotations.(This flag only works when used with '--copy-to')
1|
1|    --keep-init-containers=true:
1|	Run the init containers for the pod. Defaults to true.(This flag only works when used with '--copy-to')
1|
1|    --keep-labels=false:
1|	If true, keep the original pod labels.(This flag only works when used with '--copy-to')
1|
1|    --keep-liveness=false:
1|	If true, keep the original pod liveness probes.(This flag only works when used with '--copy-to')
1|
1|    --keep-readiness=false:
1|	If true, keep the original pod readiness probes.(This flag only works when used with '--copy-to')
1|
1|    --keep-startup=false:
1|	If true, keep the original startup probes.(This flag only works when used with '--copy-to')
1|
1|    --profile='general':
1|	Options are "general", "baseline", "restricted", "netadmin" or "sysadmin". Defaults to "general"
1|
1|    -q, --quiet=false:
1|	If true, suppress informational messages.
1|
1|    --replace=false:
1|	When used with '--copy-to', delete the original Pod.
1|
1|    --same-node=false:
1|	When used with '--copy-to', schedule the copy of target Pod on the same node.
1|
1|    --set-image=[]:
1|	When used with '--copy-to', a list of name=image pairs for changing container images, similar to how 'kubectl set image' works.
1|
1|    --share-processes=true:
1|	When used with '--copy-to', enable process namespace sharing in the copy.
1|
1|    -i, --stdin=false:
1|	Keep stdin open on the container(s) in the pod, even if nothing is attached.
1|
1|    --target='':
1|	When using an ephemeral container, target processes in this container name.
1|
1|    -t, --tty=false:
1|	Allocate a TTY for the debugging container.
1|
1|Usage:
1|  kubectl debug (POD | TYPE[[.VERSION].GROUP]/NAME) [ -- COMMAND [args...] ] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl kustomize --help
1|Build a set of KRM resources using a 'kustomization.yaml' file. The DIR argument must be a path to a directory containing 'kustomization.yaml', or a git repository URL with a path suffix specifying same with respect to the repository root. If DIR is omitted, '.' is assumed.
1|
1|Examples:
1|  # Build the current working directory
1|  kubectl kustomize
1|  
1|  # Build some shared configuration directory
1|  kubectl kustomize /home/config/production
1|  
1|  # Build from github
1|  kubectl kustomize https://github.com/kubernetes-sigs/kustomize.git/examples/helloWorld?ref=v1.0.6
1|
1|Options:
1|    --as-current-user=false:
1|	use the uid and gid of the command executor to run the function in the container
1|
1|    --enable-alpha-plugins=false:
1|	enable kustomize plugins
1|
1|    --enable-helm=false:
1|	Enable use of the Helm chart inflator generator.
1|
1|    -e, --env=[]:
1|	a list of environment variables to be used by functions
1|
1|    --helm-api-versions=[]:
1|	Kubernetes api versions used by Helm for Capabilities.APIVersions
1|
1|    --helm-command='helm':
1|	helm command (path to executable)
1|
1|    --helm-debug=false:
1|	Enable debug output from the Helm chart inflator generator.
1|
1|    --helm-kube-version='':
1|	Kubernetes version used by Helm for Capabilities.KubeVersion
1|
1|    --load-restrictor='LoadRestrictionsRootOnly':
1|	if set to 'LoadRestrictionsNone', local kustomizations may load files from outside their root. This does, however, break the relocatability of the kustomization.
1|
1|    --mount=[]:
1|	a list of storage options read from the filesystem
1|
1|    --network=false:
1|	enable network access for functions that declare it
1|
1|    --network-name='bridge':
1|	the docker network to run the container in
1|
1|    -o, --output='':
1|	If specified, write output to this path.
1|
1|Usage:
1|  kubectl kustomize DIR [flags] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl plugin --help
1|Provides utilities for interacting with plugins.
1|
1| Plugins provide extended functionality that is not part of the major command-line distribution. Please refer to the documentation and examples for more information about how write your own plugins.
1|
1| The easiest way to discover and install plugins is via the kubernetes sub-project krew: [krew.sigs.k8s.io]. To install krew, visit https://krew.sigs.k8s.io/docs/user-guide/setup/install
1|
1|Examples:
1|  # List all available plugins
1|  kubectl plugin list
1|  
1|  # List only binary names of available plugins without paths
1|  kubectl plugin list --name-only
1|
1|Available Commands:
1|  list          List all visible plugin executables on a user's PATH
1|
1|Usage:
1|  kubectl plugin [flags] [options]
1|
1|Use "kubectl plugin <command> --help" for more information about a given command.
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl plugin list --help
1|List all available plugin files on a user's PATH. To see plugins binary names without the full path use --name-only flag.
1|
1| Available plugin files are those that are: - executable - anywhere on the user's PATH - begin with "kubectl-"
1|
1|Examples:
1|  # List all available plugins
1|  kubectl plugin list
1|  
1|  # List only binary names of available plugins without paths
1|  kubectl plugin list --name-only
1|
1|Options:
1|    --name-only=false:
1|	If true, display only the binary name of each plugin, rather than its full path
1|
1|Usage:
1|  kubectl plugin list [flags] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl proxy --help
1|Creates a proxy server or application-level gateway between localhost and the Kubernetes API server. It also allows serving static content over specified HTTP path. All incoming data enters through one port and gets forwarded to the remote Kubernetes API server port, except for the path matching the static content path.
1|
1|Examples:
1|  # To proxy all of the Kubernetes API and nothing else
1|  kubectl proxy --api-prefix=/
1|  
1|  # To proxy only part of the Kubernetes API and also some static files
1|  # You can get pods info with 'curl localhost:8001/api/v1/pods'
1|  kubectl proxy --www=/my/files --www-prefix=/static/ --api-prefix=/api/
1|  
1|  # To proxy the entire Kubernetes API at a different root
1|  # You can get pods info with 'curl localhost:8001/custom/api/v1/pods'
1|  kubectl proxy --api-prefix=/custom/
1|  
1|  # Run a proxy to the Kubernetes API server on port 8011, serving static content from ./local/www/
1|  kubectl proxy --port=8011 --www=./local/www/
1|  
1|  # Run a proxy to the Kubernetes API server on an arbitrary local port
1|  # The chosen port for the server will be output to stdout
1|  kubectl proxy --port=0
1|  
1|  # Run a proxy to the Kubernetes API server, changing the API prefix to k8s-api
1|  # This makes e.g. the pods API available at localhost:8001/k8s-api/v1/pods/
1|  kubectl proxy --api-prefix=/k8s-api
1|
1|Options:
1|    --accept-hosts='^localhost$,^127\.0\.0\.1$,^\[::1\]$':
1|	Regular expression for hosts that the proxy should accept.
1|
1|    --accept-paths='^.*':
1|	Regular expression for paths that the proxy should accept.
1|
1|    --address='127.0.0.1':
1|	The IP address on which to serve on.
1|
1|    --api-prefix='/':
1|	Prefix to serve the proxied API under.
1|
1|    --append-server-path=false:
1|	If true, enables automatic path appending of the kube context server path to each request.
1|
1|    --disable-filter=false:
1|	If true, disable request filtering in the proxy. This is dangerous, and can leave you vulnerable to XSRF attacks, when used with an accessible port.
1|
1|    --keepalive=0s:
1|	keepalive specifies the keep-alive period for an active network connection. Set to 0 to disable keepalive.
1|
1|    -p, --port=8001:
1|	The port on which to run the proxy. Set to 0 to pick a random port.
1|
1|    --reject-methods='^$':
1|	Regular expression for HTTP methods that the proxy should reject (example --reject-methods='POST,PUT,PATCH'). 
1|
1|    --reject-paths='^/api/.*/pods/.*/exec,^/api/.*/pods/.*/attach':
1|	Regular expression for paths that the proxy should reject. Paths specified here will be rejected even accepted by --accept-paths.
1|
1|    -u, --unix-socket='':
1|	Unix socket on which to run the proxy.
1|
1|    -w, --www='':
1|	Also serve static files from the given directory under the specified prefix.
1|
1|    -P, --www-prefix='/static/':
1|	Prefix to serve static files under, if static file directory is specified.
1|
1|Usage:
1|  kubectl proxy [--port=PORT] [--www=static-dir] [--www-prefix=prefix] [--api-prefix=prefix] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl rollout pause --help
1|Mark the provided resource as paused.
1|
1| Paused resources will not be reconciled by a controller. Use "kubectl rollout resume" to resume a paused resource. Currently only deployments support being paused.
1|
1|Examples:
1|  # Mark the nginx deployment as paused
1|  # Any current state of the deployment will continue its function; new updates
1|  # to the deployment will not have an effect as long as the deployment is paused
1|  kubectl rollout pause deployment/nginx
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --field-manager='kubectl-rollout':
1|	Name of the manager used to track field ownership.
1|
1|    -f, --filename=[]:
1|	Filename, directory, or URL to files identifying the resource to get from a server.
1|
1|    -k, --kustomize='':
1|	Process the kustomization directory. This flag can't be used together with -f or -R.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    -R, --recursive=false:
1|	Process the directory used in -f, --filename recursively. Useful when you want to manage related manifests organized within the same directory.
1|
1|    -l, --selector='':
1|	Selector (label query) to filter on, supports '=', '==', '!=', 'in', 'notin'.(e.g. -l key1=value1,key2=value2,key3 in (value3)). Matching objects must satisfy all of the specified label constraints.
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|Usage:
1|  kubectl rollout pause RESOURCE [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl rollout resume --help
1|Resume a paused resource.
1|
1| Paused resources will not be reconciled by a controller. By resuming a resource, we allow it to be reconciled again. Currently only deployments support being resumed.
1|
1|Examples:
1|  # Resume an already paused deployment
1|  kubectl rollout resume deployment/nginx
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --field-manager='kubectl-rollout':
1|	Name of the manager used to track field ownership.
1|
1|    -f, --filename=[]:
1|	Filename, directory, or URL to files identifying the resource to get from a server.
1|
1|    -k, --kustomize='':
1|	Process the kustomization directory. This flag can't be used together with -f or -R.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    -R, --recursive=false:
1|	Process the directory used in -f, --filename recursively. Useful when you want to manage related manifests organized within the same directory.
1|
1|    -l, --selector='':
1|	Selector (label query) to filter on, supports '=', '==', '!=', 'in', 'notin'.(e.g. -l key1=value1,key2=value2,key3 in (value3)). Matching objects must satisfy all of the specified label constraints.
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|Usage:
1|  kubectl rollout resume RESOURCE [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl set env --help
1|Update environment variables on a pod template.
1|
1| List environment variable definitions in one or more pods, pod templates. Add, update, or remove container environment variable definitions in one or more pod templates (within replication controllers or deployment configurations). View or modify the environment variable definitions on all containers in the specified pods or pod templates, or just those that match a wildcard.
1|
1| If "--env -" is passed, environment variables can be read from STDIN using the standard env syntax.
1|
1| Possible resources include (case insensitive):
1|
1|        pod (po), replicationcontroller (rc), deployment (deploy), daemonset (ds), statefulset (sts), cronjob (cj), replicaset (rs)
1|
1|Examples:
1|  # Update deployment 'registry' with a new environment variable
1|  kubectl set env deployment/registry STORAGE_DIR=/local
1|  
1|  # List the environment variables defined on a deployments 'sample-build'
1|  kubectl set env deployment/sample-build --list
1|  
1|  # List the environment variables defined on all pods
1|  kubectl set env pods --all --list
1|  
1|  # Output modified deployment in YAML, and does not alter the object on the server
1|  kubectl set env deployment/sample-build STORAGE_DIR=/data -o yaml
1|  
1|  # Update all containers in all replication controllers in the project to have ENV=prod
1|  kubectl set env rc --all ENV=prod
1|  
1|  # Import environment from a secret
1|  kubectl set env --from=secret/mysecret deployment/myapp
1|  
1|  # Import environment from a config map with a prefix
1|  kubectl set env --from=configmap/myconfigmap --prefix=MYSQL_ deployment/myapp
1|  
1|  # Import specific keys from a config map
1|  kubectl set env --keys=my-example-key --from=configmap/myconfigmap deployment/myapp
1|  
1|  # Remove the environment variable ENV from container 'c1' in all deployment configs
1|  kubectl set env deployments --all --containers="c1" ENV-
1|  
1|  # Remove the environment variable ENV from a deployment definition on disk and
1|  # update the deployment config on the server
1|  kubectl set env -f deploy.json ENV-
1|  
1|  # Set some of the local shell environment into a deployment config on the server
1|  env | grep RAILS_ | kubectl set env -e - deployment/registry
1|
1|Options:
1|    --all=false:
1|	If true, select all resources in the namespace of the specified resource types
1|
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    -c, --containers='*':
1|	The names of containers in the selected pod templates to change - may use wildcards
1|
1|    --dry-run='none':
1|	Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource.
1|
1|    -e, --env=[]:
1|	Specify a key-value pair for an environment variable to set into each container.
1|
1|    --field-manager='kubectl-set':
1|	Name of the manager used to track field ownership.
1|
1|    -f, --filename=[]:
1|	Filename, directory, or URL to files the resource to update the env
1|
1|    --from='':
1|	The name of a resource from which to inject environment variables
1|
1|    --keys=[]:
1|	Comma-separated list of keys to import from specified resource
1|
1|    -k, --kustomize='':
1|	Process the kustomization directory. This flag can't be used together with -f or -R.
1|
1|    --list=false:
1|	If true, display the environment and any changes in the standard format. this flag will removed when we have kubectl view env.
1|
1|    --local=false:
1|	If true, set env will NOT contact api-server but run locally.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --overwrite=true:
1|	If true, allow environment to be overwritten, otherwise reject updates that overwrite existing environment.
1|
1|    --prefix='':
1|	Prefix to append to variable names
1|
1|    -R, --recursive=false:
1|	Process the directory used in -f, --filename recursively. Useful when you want to manage related manifests organized within the same directory.
1|
1|    --resolve=false:
1|	If true, show secret or configmap references when listing variables
1|
1|    -l, --selector='':
1|	Selector (label query) to filter on, supports '=', '==', '!=', 'in', 'notin'.(e.g. -l key1=value1,key2=value2,key3 in (value3)). Matching objects must satisfy all of the specified label constraints.
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|Usage:
1|  kubectl set env RESOURCE/NAME KEY_1=VAL_1 ... KEY_N=VAL_N [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl set resources --help
1|Specify compute resource requirements (CPU, memory) for any resource that defines a pod template.  If a pod is successfully scheduled, it is guaranteed the amount of resource requested, but may burst up to its specified limits.
1|
1| For each compute resource, if a limit is specified and a request is omitted, the request will default to the limit.
1|
1| Possible resources include (case insensitive): Use "kubectl api-resources" for a complete list of supported resources..
1|
1|Examples:
1|  # Set a deployments nginx container cpu limits to "200m" and memory to "512Mi"
1|  kubectl set resources deployment nginx -c=nginx --limits=cpu=200m,memory=512Mi
1|  
1|  # Set the resource request and limits for all containers in nginx
1|  kubectl set resources deployment nginx --limits=cpu=200m,memory=512Mi --requests=cpu=100m,memory=256Mi
1|  
1|  # Remove the resource requests for resources on containers in nginx
1|  kubectl set resources deployment nginx --limits=cpu=0,memory=0 --requests=cpu=0,memory=0
1|  
1|  # Print the result (in yaml format) of updating nginx container limits from a local, without hitting the server
1|  kubectl set resources -f path/to/file.yaml --limits=cpu=200m,memory=512Mi --local -o yaml
1|
1|Options:
1|    --all=false:
1|	Select all resources, in the namespace of the specified resource types
1|
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    -c, --containers='*':
1|	The names of containers in the selected pod templates to change, all containers are selected by default - may use wildcards
1|
1|    --dry-run='none':
1|	Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource.
1|
1|    --field-manager='kubectl-set':
1|	Name of the manager used to track field ownership.
1|
1|    -f, --filename=[]:
1|	Filename, directory, or URL to files identifying the resource to get from a server.
1|
1|    -k, --kustomize='':
1|	Process the kustomization directory. This flag can't be used together with -f or -R.
1|
1|    --limits='':
1|	The resource requirement requests for this container.  For example, 'cpu=100m,memory=256Mi'.  Note that server side components may assign requests depending on the server configuration, such as limit ranges.
1|
1|    --local=false:
1|	If true, set resources will NOT contact api-server but run locally.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    -R, --recursive=false:
1|	Process the directory used in -f, --filename recursively. Useful when you want to manage related manifests organized within the same directory.
1|
1|    --requests='':
1|	The resource requirement requests for this container.  For example, 'cpu=100m,memory=256Mi'.  Note that server side components may assign requests depending on the server configuration, such as limit ranges.
1|
1|    -l, --selector='':
1|	Selector (label query) to filter on, supports '=', '==', '!=', 'in', 'notin'.(e.g. -l key1=value1,key2=value2,key3 in (value3)). Matching objects must satisfy all of the specified label constraints.
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|Usage:
1|  kubectl set resources (-f FILENAME | TYPE NAME)  ([--limits=LIMITS & --requests=REQUESTS] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl set serviceaccount --help
1|Update the service account of pod template resources.
1|
1| Possible resources (case insensitive) can be:
1|
1| replicationcontroller (rc), deployment (deploy), daemonset (ds), job, replicaset (rs), statefulset
1|
1|Aliases:
1|serviceaccount, sa
1|
1|Examples:
1|  # Set deployment nginx-deployment's service account to serviceaccount1
1|  kubectl set serviceaccount deployment nginx-deployment serviceaccount1
1|  
1|  # Print the result (in YAML format) of updated nginx deployment with the service account from local file, without hitting the API server
1|  kubectl set sa -f nginx-deployment.yaml serviceaccount1 --local --dry-run=client -o yaml
1|
1|Options:
1|    --all=false:
1|	Select all resources, in the namespace of the specified resource types
1|
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --dry-run='none':
1|	Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource.
1|
1|    --field-manager='kubectl-set':
1|	Name of the manager used to track field ownership.
1|
1|    -f, --filename=[]:
1|	Filename, directory, or URL to files identifying the resource to get from a server.
1|
1|    -k, --kustomize='':
1|	Process the kustomization directory. This flag can't be used together with -f or -R.
1|
1|    --local=false:
1|	If true, set serviceaccount will NOT contact api-server but run locally.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    -R, --recursive=false:
1|	Process the directory used in -f, --filename recursively. Useful when you want to manage related manifests organized within the same directory.
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|Usage:
1|  kubectl set serviceaccount (-f FILENAME | TYPE NAME) SERVICE_ACCOUNT [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl set subject --help
1|Update the user, group, or service account in a role binding or cluster role binding.
1|
1|Examples:
1|  # Update a cluster role binding for serviceaccount1
1|  kubectl set subject clusterrolebinding admin --serviceaccount=namespace:serviceaccount1
1|  
1|  # Update a role binding for user1, user2, and group1
1|  kubectl set subject rolebinding admin --user=user1 --user=user2 --group=group1
1|  
1|  # Print the result (in YAML format) of updating rolebinding subjects from a local, without hitting the server
1|  kubectl create rolebinding admin --role=admin --user=admin -o yaml --dry-run=client | kubectl set subject --local -f - --user=foo -o yaml
1|
1|Options:
1|    --all=false:
1|	Select all resources, in the namespace of the specified resource types
1|
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --dry-run='none':
1|	Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource.
1|
1|    --field-manager='kubectl-set':
1|	Name of the manager used to track field ownership.
1|
1|    -f, --filename=[]:
1|	Filename, directory, or URL to files the resource to update the subjects
1|
1|    --group=[]:
1|	Groups to bind to the role
1|
1|    -k, --kustomize='':
1|	Process the kustomization directory. This flag can't be used together with -f or -R.
1|
1|    --local=false:
1|	If true, set subject will NOT contact api-server but run locally.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    -R, --recursive=false:
1|	Process the directory used in -f, --filename recursively. Useful when you want to manage related manifests organized within the same directory.
1|
1|    -l, --selector='':
1|	Selector (label query) to filter on, supports '=', '==', '!=', 'in', 'notin'.(e.g. -l key1=value1,key2=value2,key3 in (value3)). Matching objects must satisfy all of the specified label constraints.
1|
1|    --serviceaccount=[]:
1|	Service accounts to bind to the role
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|    --user=[]:
1|	Usernames to bind to the role
1|
1|Usage:
1|  kubectl set subject (-f FILENAME | TYPE NAME) [--user=username] [--group=groupname] [--serviceaccount=namespace:serviceaccountname] [--dry-run=server|client|none] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl apply view-last-applied --help
1|View the latest last-applied-configuration annotations by type/name or file.
1|
1| The default output will be printed to stdout in YAML format. You can use the -o option to change the output format.
1|
1|Examples:
1|  # View the last-applied-configuration annotations by type/name in YAML
1|  kubectl apply view-last-applied deployment/nginx
1|  
1|  # View the last-applied-configuration annotations by file in JSON
1|  kubectl apply view-last-applied -f deploy.yaml -o json
1|
1|Options:
1|    --all=false:
1|	Select all resources in the namespace of the specified resource types
1|
1|    -f, --filename=[]:
1|	Filename, directory, or URL to files that contains the last-applied-configuration annotations
1|
1|    -k, --kustomize='':
1|	Process the kustomization directory. This flag can't be used together with -f or -R.
1|
1|    -o, --output='yaml':
1|	Output format. Must be one of (yaml, json)
1|
1|    -R, --recursive=false:
1|	Process the directory used in -f, --filename recursively. Useful when you want to manage related manifests organized within the same directory.
1|
1|    -l, --selector='':
1|	Selector (label query) to filter on, supports '=', '==', '!=', 'in', 'notin'.(e.g. -l key1=value1,key2=value2,key3 in (value3)). Matching objects must satisfy all of the specified label constraints.
1|
1|Usage:
1|  kubectl apply view-last-applied (TYPE [NAME | -l label] | TYPE/NAME | -f FILENAME) [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl apply set-last-applied --help
1|Set the latest last-applied-configuration annotations by setting it to match the contents of a file. This results in the last-applied-configuration being updated as though 'kubectl apply -f<file> ' was run, without updating any other parts of the object.
1|
1|Examples:
1|  # Set the last-applied-configuration of a resource to match the contents of a file
1|  kubectl apply set-last-applied -f deploy.yaml
1|  
1|  # Execute set-last-applied against each configuration file in a directory
1|  kubectl apply set-last-applied -f path/
1|  
1|  # Set the last-applied-configuration of a resource to match the contents of a file; will create the annotation if it does not already exist
1|  kubectl apply set-last-applied -f deploy.yaml --create-annotation=true
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --create-annotation=false:
1|	Will create 'last-applied-configuration' annotations if current objects doesn't have one
1|
1|    --dry-run='none':
1|	Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource.
1|
1|    -f, --filename=[]:
1|	Filename, directory, or URL to files that contains the last-applied-configuration annotations
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|Usage:
1|  kubectl apply set-last-applied -f FILENAME [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl apply edit-last-applied --help
1|Edit the latest last-applied-configuration annotations of resources from the default editor.
1|
1| The edit-last-applied command allows you to directly edit any API resource you can retrieve via the command-line tools. It will open the editor defined by your KUBE_EDITOR, or EDITOR environment variables, or fall back to 'vi' for Linux or 'notepad' for Windows. You can edit multiple objects, although changes are applied one at a time. The command accepts file names as well as command-line arguments, although the files you point to must be previously saved versions of resources.
1|
1| The default format is YAML. To edit in JSON, specify "-o json".
1|
1| The flag --windows-line-endings can be used to force Windows line endings, otherwise the default for your operating system will be used.
1|
1| In the event an error occurs while updating, a temporary file will be created on disk that contains your unapplied changes. The most common error when updating a resource is another editor changing the resource on the server. When this occurs, you will have to apply your changes to the newer version of the resource, or update your temporary saved copy to include the latest resource version.
1|
1|Examples:
1|  # Edit the last-applied-configuration annotations by type/name in YAML
1|  kubectl apply edit-last-applied deployment/nginx
1|  
1|  # Edit the last-applied-configuration annotations by file in JSON
1|  kubectl apply edit-last-applied -f deploy.yaml -o json
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --field-manager='kubectl-client-side-apply':
1|	Name of the manager used to track field ownership.
1|
1|    -f, --filename=[]:
1|	Filename, directory, or URL to files to use to edit the resource
1|
1|    -k, --kustomize='':
1|	Process the kustomization directory. This flag can't be used together with -f or -R.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    -R, --recursive=false:
1|	Process the directory used in -f, --filename recursively. Useful when you want to manage related manifests organized within the same directory.
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|    --validate='strict':
1|	Must be one of: strict (or true), warn, ignore (or false). "true" or "strict" will use a schema to validate the input and fail the request if invalid. It will perform server side validation if ServerSideFieldValidation is enabled on the api-server, but will fall back to less reliable client-side validation if not. "warn" will warn about unknown or duplicate fields without blocking the request if server-side field validation is enabled on the API server, and behave as "ignore" otherwise. "false" or "ignore" will not perform any schema validation, silently dropping any unknown or duplicate fields.
1|
1|    --windows-line-endings=false:
1|	Defaults to the line ending native to your platform.
1|
1|Usage:
1|  kubectl apply edit-last-applied (RESOURCE/NAME | -f FILENAME) [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl top node --help
1|Display resource (CPU/memory) usage of nodes.
1|
1| The top-node command allows you to see the resource consumption of nodes.
1|
1|Aliases:
1|node, nodes, no
1|
1|Examples:
1|  # Show metrics for all nodes
1|  kubectl top node
1|  
1|  # Show metrics for a given node
1|  kubectl top node NODE_NAME
1|
1|Options:
1|    --no-headers=false:
1|	If present, print output without headers
1|
1|    -l, --selector='':
1|	Selector (label query) to filter on, supports '=', '==', '!=', 'in', 'notin'.(e.g. -l key1=value1,key2=value2,key3 in (value3)). Matching objects must satisfy all of the specified label constraints.
1|
1|    --show-capacity=false:
1|	Print node resources based on Capacity instead of Allocatable(default) of the nodes.
1|
1|    --show-swap=false:
1|	Print node resources related to swap memory.
1|
1|    --sort-by='':
1|	If non-empty, sort nodes list using specified field. The field can be either 'cpu' or 'memory'.
1|
1|    --use-protocol-buffers=true:
1|	Enables using protocol-buffers to access Metrics API.
1|
1|Usage:
1|  kubectl top node [NAME | -l label] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl top pod --help
1|Display resource (CPU/memory) usage of pods.
1|
1| The 'top pod' command allows you to see the resource consumption of pods.
1|
1| Due to the metrics pipeline delay, they may be unavailable for a few minutes since pod creation.
1|
1|Aliases:
1|pod, pods, po
1|
1|Examples:
1|  # Show metrics for all pods in the default namespace
1|  kubectl top pod
1|  
1|  # Show metrics for all pods in the given namespace
1|  kubectl top pod --namespace=NAMESPACE
1|  
1|  # Show metrics for a given pod and its containers
1|  kubectl top pod POD_NAME --containers
1|  
1|  # Show metrics for the pods defined by label name=myLabel
1|  kubectl top pod -l name=myLabel
1|
1|Options:
1|    -A, --all-namespaces=false:
1|	If present, list the requested object(s) across all namespaces. Namespace in current context is ignored even if specified with --namespace.
1|
1|    --containers=false:
1|	If present, print usage of containers within a pod.
1|
1|    --field-selector='':
1|	Selector (field query) to filter on, supports '=', '==', and '!='.(e.g. --field-selector key1=value1,key2=value2). The server only supports a limited number of field queries per type.
1|
1|    --no-headers=false:
1|	If present, print output without headers.
1|
1|    -l, --selector='':
1|	Selector (label query) to filter on, supports '=', '==', '!=', 'in', 'notin'.(e.g. -l key1=value1,key2=value2,key3 in (value3)). Matching objects must satisfy all of the specified label constraints.
1|
1|    --show-swap=false:
1|	Print pod resources related to swap memory.
1|
1|    --sort-by='':
1|	If non-empty, sort pods list using specified field. The field can be either 'cpu' or 'memory'.
1|
1|    --sum=false:
1|	Print the sum of the resource usage
1|
1|    --use-protocol-buffers=true:
1|	Enables using protocol-buffers to access Metrics API.
1|
1|Usage:
1|  kubectl top pod [NAME | -l label] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl kuberc --help
1|Manage user preferences (kuberc) file.
1|
1| The kuberc file allows you to customize your kubectl experience.
1|
1|Examples:
1|  # View the current kuberc configuration
1|  kubectl kuberc view
1|  
1|  # Set a default value for a command flag
1|  kubectl kuberc set --section defaults --command get --option output=wide
1|  
1|  # Create an alias for a command
1|  kubectl kuberc set --section aliases --name getn --command get --prependarg nodes --option output=wide
1|
1|Available Commands:
1|  set           Set values in the kuberc configuration
1|  view          Display the current kuberc configuration
1|
1|Usage:
1|  kubectl kuberc SUBCOMMAND [options]
1|
1|Use "kubectl kuberc <command> --help" for more information about a given command.
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl kuberc view --help
1|Display the contents of the kuberc file in the specified output format.
1|
1|Examples:
1|  # View kuberc configuration in YAML format (default)
1|  kubectl kuberc view
1|  
1|  # View kuberc configuration in JSON format
1|  kubectl kuberc view --output json
1|  
1|  # View a specific kuberc file
1|  kubectl kuberc view --kuberc /path/to/kuberc
1|
1|Options:
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --kuberc='':
1|	Path to the kuberc file to use for preferences. This can be disabled by exporting KUBECTL_KUBERC=false feature gate or turning off the feature KUBERC=off.
1|
1|    -o, --output='yaml':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|Usage:
1|  kubectl kuberc view [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl kuberc set --help
1|Set values in the kuberc configuration file.
1|
1| Use --section to specify whether to set defaults or aliases.
1|
1| For defaults: Sets default flag values for kubectl commands. The --command flag should specify only the command (e.g., "get", "create", "set env"), not resources.
1|
1| For aliases: Creates command aliases with optional default flag values and arguments. Use --prependarg and --appendarg to include resources or other arguments.
1|
1|Examples:
1|  # Set default output format for 'get' command
1|  kubectl kuberc set --section defaults --command get --option output=wide
1|  
1|  # Set default output format for a subcommand
1|  kubectl kuberc set --section defaults --command "set env" --option output=yaml
1|  
1|  # Create an alias 'getn' for 'get' command with prepended 'nodes' resource
1|  kubectl kuberc set --section aliases --name getn --command get --prependarg nodes --option output=wide
1|  
1|  # Create an alias 'runx' for 'run' command with appended arguments
1|  kubectl kuberc set --section aliases --name runx --command run --option image=nginx --appendarg "--" --appendarg custom-arg1
1|  
1|  # Overwrite an existing default
1|  kubectl kuberc set --section defaults --command get --option output=json --overwrite
1|  
1|  # Set the credential plugin policy and allowlist
1|  kubectl kuberc set --section credentialplugin --policy Allowlist --allowlist-entry command=cloud-credential-helper
1|
1|Options:
1|    --allowlist-entry=[]:
1|	Allowlist entry the form field=value (can be specified multiple times)
1|
1|    --appendarg=[]:
1|	Argument to append to the command (can be specified multiple times, for aliases only)
1|
1|    --command='':
1|	Command to configure (e.g., 'get', 'create', 'set env')
1|
1|    --kuberc='':
1|	Path to the kuberc file to use for preferences. This can be disabled by exporting KUBECTL_KUBERC=false feature gate or turning off the feature KUBERC=off.
1|
1|    --name='':
1|	Alias name (required for --section=aliases)
1|
1|    --option=[]:
1|	Flag option in the form flag=value (can be specified multiple times)
1|
1|    --overwrite=false:
1|	Allow overwriting existing entries
1|
1|    --policy='':
1|	Plugin policy to use for exec credential plugins, must be one of 'AllowAll', 'DenyAll' or 'Allowlist'
1|
1|    --prependarg=[]:
1|	Argument to prepend to the command (can be specified multiple times, for aliases only)
1|
1|    --section='':
1|	Section to modify: 'defaults', 'aliases', or 'credentialplugin'
1|
1|Usage:
1|  kubectl kuberc set --section (defaults|aliases) --command COMMAND [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl events --help
1|Display events.
1|
1| Prints a table of the most important information about events. You can request events for a namespace, for all namespace, or filtered to only those pertaining to a specified resource.
1|
1|Examples:
1|  # List recent events in the default namespace
1|  kubectl events
1|  
1|  # List recent events in all namespaces
1|  kubectl events --all-namespaces
1|  
1|  # List recent events for the specified pod, then wait for more events and list them as they arrive
1|  kubectl events --for pod/web-pod-13je7 --watch
1|  
1|  # List recent events in YAML format
1|  kubectl events -oyaml
1|  
1|  # List recent only events of type 'Warning' or 'Normal'
1|  kubectl events --types=Warning,Normal
1|
1|Options:
1|    -A, --all-namespaces=false:
1|	If present, list the requested object(s) across all namespaces. Namespace in current context is ignored even if specified with --namespace.
1|
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --chunk-size=500:
1|	Return large lists in chunks rather than all at once. Pass 0 to disable.
1|
1|    --for='':
1|	Filter events to only those pertaining to the specified resource.
1|
1|    --no-headers=false:
1|	When using the default output format, don't print headers.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|    --types=[]:
1|	Output only events of given types.
1|
1|    -w, --watch=false:
1|	After listing the requested events, watch for more events.
1|
1|Usage:
1|  kubectl events [(-o|--output=)json|yaml|kyaml|name|go-template|go-template-file|template|templatefile|jsonpath|jsonpath-as-json|jsonpath-file] [--for TYPE/NAME] [--watch] [--types=Normal,Warning] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl wait --help
1|Wait for a specific condition on one or many resources.
1|
1| The command takes multiple resources and waits until the specified condition is seen in the Status field of every given resource.
1|
1| Alternatively, the command can wait for the given set of resources to be created or deleted by providing the "create" or "delete" keyword as the value to the --for flag.
1|
1| A successful message will be printed to stdout indicating when the specified condition has been met. You can use -o option to change to output destination.
1|
1|Examples:
1|  # Wait for the pod "busybox1" to contain the status condition of type "Ready"
1|  kubectl wait --for=condition=Ready pod/busybox1
1|  
1|  # The default value of status condition is true; you can wait for other targets after an equal delimiter (compared after Unicode simple case folding, which is a more general form of case-insensitivity)
1|  kubectl wait --for=condition=Ready=false pod/busybox1
1|  
1|  # Wait for the pod "busybox1" to contain the status phase to be "Running"
1|  kubectl wait --for=jsonpath='{.status.phase}'=Running pod/busybox1
1|  
1|  # Wait for pod "busybox1" to be Ready
1|  kubectl wait --for='jsonpath={.status.conditions[?(@.type=="Ready")].status}=True' pod/busybox1
1|  
1|  # Wait for the service "loadbalancer" to have ingress
1|  kubectl wait --for=jsonpath='{.status.loadBalancer.ingress}' service/loadbalancer
1|  
1|  # Wait for the secret "busybox1" to be created, with a timeout of 30s
1|  kubectl create secret generic busybox1
1|  kubectl wait --for=create secret/busybox1 --timeout=30s
1|  
1|  # Wait for the pod "busybox1" to be deleted, with a timeout of 60s, after having issued the "delete" command
1|  kubectl delete pod/busybox1
1|  kubectl wait --for=delete pod/busybox1 --timeout=60s
1|  
1|  # Wait for pod "busybox1" to be created AND reach the "Ready" status condition
1|  kubectl wait --for=condition=Ready --for=create pod/busybox1
1|  
1|  # Wait for pod "busybox1" to reach the "Ready" status OR for its containers to report a "False" readiness state
1|  until kubectl wait pod/busybox1 --for=condition=Ready --timeout=1s 2>/dev/null || \
1|  kubectl wait pod/busybox1 --for=condition=ContainersReady=False --timeout=1s 2>/dev/null; \
1|  do echo "Checking conditions..."; sleep 1; done
1|
1|Options:
1|    --all=false:
1|	Select all resources in the namespace of the specified resource types
1|
1|    -A, --all-namespaces=false:
1|	If present, list the requested object(s) across all namespaces. Namespace in current context is ignored even if specified with --namespace.
1|
1|    --allow-missing-template-keys=true:
1|	If true, ignore any errors in templates when a field or map key is missing in the template. Only applies to golang and jsonpath output formats.
1|
1|    --field-selector='':
1|	Selector (field query) to filter on, supports '=', '==', and '!='.(e.g. --field-selector key1=value1,key2=value2). The server only supports a limited number of field queries per type.
1|
1|    -f, --filename=[]:
1|	identifying the resource.
1|
1|    --for=[]:
1|	The condition to wait on: [create|delete|condition=condition-name[=condition-value]|jsonpath='{JSONPath expression}'=[JSONPath value]]. The default condition-value is true. Condition values are compared after Unicode simple case folding, which is a more general form of case-insensitivity. Multiple conditions are supported and AND'ed to each other in a sequential order. If --for=create is passed, it is always waited first.
1|
1|    --local=false:
1|	If true, annotation will NOT contact api-server but run locally.
1|
1|    -o, --output='':
1|	Output format. One of: (json, yaml, kyaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
1|
1|    -R, --recursive=true:
1|	Process the directory used in -f, --filename recursively. Useful when you want to manage related manifests organized within the same directory.
1|
1|    -l, --selector='':
1|	Selector (label query) to filter on, supports '=', '==', and '!='.(e.g. -l key1=value1,key2=value2)
1|
1|    --show-managed-fields=false:
1|	If true, keep the managedFields when printing objects in JSON or YAML format.
1|
1|    --template='':
1|	Template string or path to template file to use when -o=go-template, -o=go-template-file. The template format is golang templates [http://golang.org/pkg/text/template/#pkg-overview].
1|
1|    --timeout=30s:
1|	The length of time to wait before giving up. Zero means check once and don't wait, negative means wait for a week.
1|
1|Usage:
1|  kubectl wait ([-f FILENAME] | resource.group/resource.name | resource.group [(-l label | --all)]) [--for=create|--for=delete|--for condition=available|--for=jsonpath='{}'[=value]] [options]
1|
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
