<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>ActDialog</name>
    <message>
        <source>No such date. Write day, month and year: 17/07/2026.</source>
        <translation>Cette date n’existe pas. Écrivez jour, mois et année&#xa0;: 17/07/2026.</translation>
    </message>
    <message>
        <source>No such time. Write hours and minutes: 14:05.</source>
        <translation>Cette heure n’existe pas. Écrivez heures et minutes&#xa0;: 14:05.</translation>
    </message>
    <message>
        <source>Letters without accents, digits and . _ / - are accepted, the first one a letter or digit.</source>
        <translation>Sont acceptés les lettres sans accent, les chiffres et . _ / -, le premier signe étant une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>There was no %1 on that day: the clock was put forward over it.</source>
        <translation>L’heure %1 n’a pas existé ce jour-là&#xa0;: l’horloge a été avancée par-dessus.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Record purchase</source>
        <translation>Saisir un achat</translation>
    </message>
    <message>
        <source>Record sale</source>
        <translation>Saisir une vente</translation>
    </message>
    <message>
        <source>Record transfer</source>
        <translation>Saisir un virement</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>Saisir une réception</translation>
    </message>
    <message>
        <source>Record fee</source>
        <translation>Saisir des frais</translation>
    </message>
    <message>
        <source>Record withdrawal</source>
        <translation>Saisir un retrait</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Saisir un cours</translation>
    </message>
    <message>
        <source>Import statement</source>
        <translation>Importer un relevé</translation>
    </message>
    <message>
        <source>Import price history</source>
        <translation>Importer un historique de cours</translation>
    </message>
    <message>
        <source>Register counterparty</source>
        <translation>Enregistrer une contrepartie</translation>
    </message>
    <message>
        <source>Register account</source>
        <translation>Enregistrer un compte</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Fixer une limite</translation>
    </message>
    <message>
        <source>Register officer</source>
        <translation>Enregistrer un agent</translation>
    </message>
    <message>
        <source>Register asset</source>
        <translation>Enregistrer un actif</translation>
    </message>
    <message>
        <source>Set approval policy</source>
        <translation>Fixer la politique de validation</translation>
    </message>
    <message>
        <source>Set lot policy</source>
        <translation>Fixer la méthode des lots</translation>
    </message>
    <message>
        <source>Live prices</source>
        <translation>Cours en direct</translation>
    </message>
    <message>
        <source>Propose new version of the doctrine</source>
        <translation>Proposer une nouvelle version de la doctrine</translation>
    </message>
    <message>
        <source>Designate sources of valuation</source>
        <translation>Désigner les sources de valorisation</translation>
    </message>
</context>
<context>
    <name>AmountEdit</name>
    <message numerus="yes">
        <source>At most %Ln decimals are possible here.</source>
        <translation>
            <numerusform>Au plus %Ln décimale est possible ici.</numerusform>
            <numerusform>Au plus %Ln décimales sont possibles ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>An amount is needed.</source>
        <translation>Un montant est nécessaire.</translation>
    </message>
    <message>
        <source>Digits with one decimal mark are accepted, such as %1.</source>
        <translation>Des chiffres et une seule virgule, comme %1.</translation>
    </message>
    <message>
        <source>Groups have three digits: %1.</source>
        <translation>Trois chiffres par groupe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Groups have three digits.</source>
        <translation>Trois chiffres par groupe.</translation>
    </message>
    <message>
        <source>Could be two amounts. Write %1 or %2.</source>
        <translation>Deux lectures possibles. Écrivez %1 ou %2.</translation>
    </message>
    <message>
        <source>Written with other marks. Write %1.</source>
        <translation>Écrit avec d’autres séparateurs. Écrivez %1.</translation>
    </message>
    <message>
        <source>The amount is larger than the desk can hold.</source>
        <translation>Le montant dépasse ce que le logiciel peut tenir.</translation>
    </message>
    <message>
        <source>Could be two amounts. Write it with these marks, such as %1.</source>
        <translation>Peut se lire de deux façons. Écrivez-le avec ces signes, par exemple %1.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>Save figures as CSV…</source>
        <translation>Enregistrer les chiffres en CSV…</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Number of the proposal</source>
        <translation>Numéro de la proposition</translation>
    </message>
    <message>
        <source>Kept with the decision; needed to reject</source>
        <translation>Conservé avec la décision&#x202f;; obligatoire pour rejeter</translation>
    </message>
    <message>
        <source>Seal any act from a JSON file, or propose it where the policy asks for a second person</source>
        <translation>Sceller tout acte lu dans un fichier JSON, ou le proposer si la politique exige une seconde personne</translation>
    </message>
    <message>
        <source>The file that the act refers to by its SHA-256</source>
        <translation>Le fichier que l’acte désigne par son SHA-256</translation>
    </message>
    <message>
        <source>Idempotency key, 32 hexadecimal digits: the same act under the same key is sealed once</source>
        <translation>Clé d’idempotence, 32 chiffres hexadécimaux&#xa0;: le même acte sous la même clé n’est scellé qu’une fois</translation>
    </message>
    <message>
        <source>Agree to a pending proposal, as a second person</source>
        <translation>Valider une proposition en attente, en seconde personne</translation>
    </message>
    <message>
        <source>Refuse a pending proposal, or take your own back</source>
        <translation>Rejeter une proposition en attente, ou retirer la sienne</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposée par</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Validation par</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidée par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What waits, or waited, for a second person</source>
        <translation>Ce qui attend, ou a attendu, une seconde personne</translation>
    </message>
    <message>
        <source>This is no signed checkpoint.</source>
        <translation>Ceci n’est pas un point de contrôle signé.</translation>
    </message>
    <message>
        <source>Checkpoint over %1, written to %2.</source>
        <translation>Point de contrôle sur %1, écrit dans %2.</translation>
    </message>
    <message>
        <source>Proof of entry %1 in a log of %2, written to %3.</source>
        <translation>Preuve de l’écriture %1 dans une piste de %2, écrite dans %3.</translation>
    </message>
    <message>
        <source>Proof that the log of %1 continues that of %2, written to %3.</source>
        <translation>Preuve que la piste de %1 prolonge celle de %2, écrite dans %3.</translation>
    </message>
    <message>
        <source>File to write; - is standard output</source>
        <translation>Fichier à écrire&#x202f;; - désigne la sortie standard</translation>
    </message>
    <message>
        <source>Who gets it, kept in the log; default: the file&apos;s name</source>
        <translation>Qui le reçoit, consigné dans la piste&#x202f;; par défaut, le nom du fichier</translation>
    </message>
    <message>
        <source>Sign the head of the log (C2SP) and record that it left</source>
        <translation>Signer la tête de la piste d’audit (C2SP) et consigner sa sortie</translation>
    </message>
    <message>
        <source>The verifier key of the log (C2SP)</source>
        <translation>La clé de vérification de la piste (C2SP)</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>Numéro de l’écriture</translation>
    </message>
    <message>
        <source>Prove that the log only grew between two sizes</source>
        <translation>Prouver que la piste n’a fait que croître entre deux tailles</translation>
    </message>
    <message>
        <source>The smaller size</source>
        <translation>La plus petite taille</translation>
    </message>
    <message>
        <source>The larger size; default: all</source>
        <translation>La plus grande taille&#x202f;; par défaut, toute la piste</translation>
    </message>
    <message>
        <source>The fund</source>
        <translation>Le fonds</translation>
    </message>
    <message>
        <source>Who is acting</source>
        <translation>Qui agit</translation>
    </message>
    <message>
        <source>File whose first line opens the officer&apos;s keys</source>
        <translation>Fichier dont la première ligne ouvre les clés de l’agent</translation>
    </message>
    <message>
        <source>Folder of the key files; default: beside the fund, fund.alem has fund.keys</source>
        <translation>Dossier des clés&#x202f;; par défaut, à côté du fonds&#xa0;: fund.alem a fund.keys</translation>
    </message>
    <message>
        <source>Tongue of what is said: en or fr; default: that of LC_ALL or LANG</source>
        <translation>Langue des messages&#xa0;: en ou fr&#x202f;; par défaut, celle de LC_ALL ou LANG</translation>
    </message>
    <message>
        <source>One JSON document on standard output, complaints too; amounts are texts</source>
        <translation>Un seul document JSON sur la sortie standard, refus compris&#x202f;; les montants sont des textes</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused, 2 the command line makes no sense, 3 the machine failed, 4 verification failed.</source>
        <translation>Code de sortie&#xa0;: 0 fait, 1 refusé, 2 ligne de commande incompréhensible, 3 panne de la machine, 4 vérification en échec.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage&#xa0;</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMMANDES</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments&#xa0;</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options&#xa0;</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes&#xa0;</translation>
    </message>
    <message>
        <source>(needed)</source>
        <comment>an option that must be given</comment>
        <translation>(obligatoire)</translation>
    </message>
    <message>
        <source>See alem-desk-cli --help.</source>
        <translation>Voir alem-desk-cli --help.</translation>
    </message>
    <message>
        <source>The command line makes no sense: %1</source>
        <translation>La ligne de commande est incompréhensible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Alem Desk without a window: the desk of a state digital-asset reserve.</source>
        <translation>Alem Desk sans fenêtre&#xa0;: la gestion d’une réserve publique d’actifs numériques.</translation>
    </message>
    <message>
        <source>Print this help, or that of a command</source>
        <translation>Afficher cette aide, ou celle d’une commande</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>The machine failed: %1</source>
        <translation>Panne de la machine&#xa0;: %1</translation>
    </message>
    <message>
        <source>The act cannot be read.</source>
        <translation>L’acte est illisible.</translation>
    </message>
    <message>
        <source>A currency is written as in USD.</source>
        <translation>Une devise s’écrit comme USD.</translation>
    </message>
    <message>
        <source>The fund %1 was created in %2; the keys are in %3.</source>
        <translation>Le fonds %1 a été créé dans %2&#x202f;; les clés sont dans %3.</translation>
    </message>
    <message>
        <source>Keep this verifier key outside of this machine: %1</source>
        <translation>Conservez cette clé de vérification hors de cette machine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Make a new fund, its first officers and their keys</source>
        <translation>Créer un fonds, ses premiers agents et leurs clés</translation>
    </message>
    <message>
        <source>The fund to make</source>
        <translation>Le fonds à créer</translation>
    </message>
    <message>
        <source>What the fund is called</source>
        <translation>Nom du fonds</translation>
    </message>
    <message>
        <source>Name of its log for the outside, such as fund.example/desk</source>
        <translation>Nom de sa piste pour l’extérieur, comme fund.example/desk</translation>
    </message>
    <message>
        <source>A currency; the first one is the reporting currency</source>
        <translation>Une devise&#x202f;; la première est la devise de présentation</translation>
    </message>
    <message>
        <source>Zone of the reporting day, such as Asia/Almaty</source>
        <translation>Fuseau du jour d’arrêté, comme Asia/Almaty</translation>
    </message>
    <message>
        <source>Passphrase file of an added officer, ID=PATH; default: that of --passphrase-file</source>
        <translation>Fichier de phrase secrète d’un agent ajouté, ID=CHEMIN&#x202f;; par défaut, celui de --passphrase-file</translation>
    </message>
    <message>
        <source>File with a setApprovalPolicy act to start with</source>
        <translation>Fichier d’un acte setApprovalPolicy pour commencer</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Date d’effet</translation>
    </message>
    <message>
        <source>Account or lot</source>
        <translation>Compte ou lot</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Proceeds, %1</source>
        <translation>Produit, %1</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Prix de revient, %1</translation>
    </message>
    <message>
        <source>Realised gain, %1</source>
        <translation>Plus-value réalisée, %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, exhausted</source>
        <comment>%1 is a lot</comment>
        <translation>%1, épuisé</translation>
    </message>
    <message>
        <source>What left for good, with proceeds, gain and the lots it took</source>
        <translation>Les cessions, avec leur produit, leur plus-value et les lots prélevés</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 est un dossier, non un fichier.</translation>
    </message>
    <message>
        <source>The file %1 may not be read.</source>
        <translation>Le fichier %1 n’est pas accessible en lecture.</translation>
    </message>
    <message>
        <source>The file %1 is too large: at most %2 bytes are read.</source>
        <translation>Le fichier %1 est trop grand&#xa0;: %2 octets au plus sont lus.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Le fichier %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>(stale)</source>
        <comment>a price that is too old</comment>
        <translation>(périmé)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation>Cours, %1</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>Valeur, %1</translation>
    </message>
    <message>
        <source>Unrealised gain, %1</source>
        <translation>Plus-value latente, %1</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Cours du</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Only what had taken effect by the end of this day (YYYY-MM-DD, in the fund&apos;s zone)</source>
        <translation>Seulement ce qui avait pris effet à la fin de ce jour (AAAA-MM-JJ, dans le fuseau du fonds)</translation>
    </message>
    <message>
        <source>Only what had been recorded by the end of this day</source>
        <translation>Seulement ce qui avait été saisi à la fin de ce jour</translation>
    </message>
    <message>
        <source>What the fund holds, by account and asset, with its value</source>
        <translation>Les avoirs du fonds, par compte et par actif, avec leur valeur</translation>
    </message>
    <message>
        <source>Value in this currency of the fund instead of the reporting currency</source>
        <translation>Valoriser dans cette devise du fonds plutôt que dans la devise de présentation</translation>
    </message>
    <message>
        <source>This format needs the option %1.</source>
        <translation>Ce format exige l’option %1.</translation>
    </message>
    <message>
        <source>%1 is no identifier.</source>
        <translation>%1 n’est pas un identifiant.</translation>
    </message>
    <message>
        <source>An offset is written as in +05:00.</source>
        <translation>Un décalage s’écrit comme +05:00.</translation>
    </message>
    <message>
        <source>Post a statement as a whole, or add a file of prices</source>
        <translation>Comptabiliser un relevé entier, ou ajouter un fichier de cours</translation>
    </message>
    <message>
        <source>binance-statement or prices</source>
        <translation>binance-statement ou prices</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Account the statement is of</source>
        <translation>Compte dont c’est le relevé</translation>
    </message>
    <message>
        <source>Zone of the file&apos;s times, where it does not say, such as +05:00</source>
        <translation>Fuseau des heures du fichier, s’il ne le dit pas, comme +05:00</translation>
    </message>
    <message>
        <source>Leave this line of the file out; may be repeated</source>
        <translation>Écarter cette ligne du fichier&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>Prices: of this asset</source>
        <translation>Cours&#xa0;: de cet actif</translation>
    </message>
    <message>
        <source>Prices: in this asset</source>
        <translation>Cours&#xa0;: exprimés dans cet actif</translation>
    </message>
    <message>
        <source>Prices: who states them</source>
        <translation>Cours&#xa0;: qui les publie</translation>
    </message>
    <message>
        <source>Make or look at an officer&apos;s key file</source>
        <translation>Créer ou consulter le fichier de clé d’un agent</translation>
    </message>
    <message>
        <source>Make a key file (PKCS#8, encrypted) and print its public key</source>
        <translation>Créer un fichier de clé (PKCS#8, chiffré) et afficher la clé publique</translation>
    </message>
    <message>
        <source>The key file</source>
        <translation>Le fichier de clé</translation>
    </message>
    <message>
        <source>Print the public key of a key file</source>
        <translation>Afficher la clé publique d’un fichier de clé</translation>
    </message>
    <message>
        <source>The folder %1 for the keys cannot be made.</source>
        <translation>Le dossier %1 destiné aux clés ne peut pas être créé.</translation>
    </message>
    <message>
        <source>This needs a key, and a key needs its passphrase: name the file that holds it with --passphrase-file.</source>
        <translation>Il faut une clé, et une clé demande sa phrase secrète&#xa0;: indiquez le fichier qui la contient avec --passphrase-file.</translation>
    </message>
    <message>
        <source>The passphrase file is empty.</source>
        <translation>Le fichier de phrase secrète est vide.</translation>
    </message>
    <message>
        <source>Say who is acting with --officer NAME.</source>
        <translation>Indiquez qui agit avec --officer NOM.</translation>
    </message>
    <message>
        <source>%1 is no identifier of an officer.</source>
        <translation>%1 n’est pas l’identifiant d’un agent.</translation>
    </message>
    <message>
        <source>Name the fund with -f FILE.</source>
        <translation>Indiquez le fonds avec -f FICHIER.</translation>
    </message>
    <message>
        <source>The entries of the audit log: the exact stored bytes, one entry a line</source>
        <translation>Les écritures de la piste d’audit&#xa0;: les octets exacts, une écriture par ligne</translation>
    </message>
    <message>
        <source>First entry, counted from 0</source>
        <translation>Première écriture, comptée à partir de 0</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Dernière écriture</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Acquis le</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>The lots behind the holdings, with date, basis and source</source>
        <translation>Les lots derrière les avoirs, avec date, prix de revient et origine</translation>
    </message>
    <message>
        <source>The officer who signs needs a key made here: leave their public key out.</source>
        <translation>L’agent qui signe a besoin d’une clé créée ici&#xa0;: omettez sa clé publique.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>below zero after line %1</source>
        <translation>négatif après la ligne %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>The latest price of every pair, or all prices of one asset</source>
        <translation>Le dernier cours de chaque paire, ou tous les cours d’un actif</translation>
    </message>
    <message>
        <source>All prices of this asset</source>
        <translation>Tous les cours de cet actif</translation>
    </message>
    <message>
        <source>Only in this currency</source>
        <translation>Seulement dans cette devise</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Pegged to</source>
        <translation>Adossé à</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Contrepartie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Licence expires</source>
        <translation>Fin d’agrément</translation>
    </message>
    <message>
        <source>Hard limit</source>
        <translation>Limite absolue</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Segregation</source>
        <translation>Ségrégation</translation>
    </message>
    <message>
        <source>The officers, their roles and public keys</source>
        <translation>Les agents, leurs rôles et leurs clés publiques</translation>
    </message>
    <message>
        <source>The counterparties, their licences and limits</source>
        <translation>Les contreparties, leurs agréments et leurs limites</translation>
    </message>
    <message>
        <source>The accounts at the counterparties</source>
        <translation>Les comptes chez les contreparties</translation>
    </message>
    <message>
        <source>The assets, their networks and issuers</source>
        <translation>Les actifs, leurs réseaux et leurs émetteurs</translation>
    </message>
    <message>
        <source>This was recorded before under the same key; nothing was added.</source>
        <translation>Ceci a déjà été saisi sous la même clé&#x202f;; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Écriture %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It waits for a second person with the role %1, until %2: proposal %3.</source>
        <translation>En attente d’une seconde personne au rôle %1, jusqu’au %2&#xa0;: proposition %3.</translation>
    </message>
    <message>
        <source>reversed by %1</source>
        <translation>contre-passée par %1</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Every transaction in the order of entry, the reversed ones too</source>
        <translation>Toutes les opérations dans l’ordre de saisie, contre-passées comprises</translation>
    </message>
    <message>
        <source>%1 is no day; a day is written as in 2026-07-17.</source>
        <translation>%1 n’est pas un jour&#x202f;; un jour s’écrit comme 2026-07-17.</translation>
    </message>
    <message>
        <source>%1 (fictional, for demonstration)</source>
        <translation>%1 (fictif, de démonstration)</translation>
    </message>
    <message>
        <source>%1, on %2, as known on %3</source>
        <translation>%1, au %2, tel que connu le %3</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, au %2</translation>
    </message>
    <message>
        <source>%1, as known on %2</source>
        <translation>%1, tel que connu le %2</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, à l’instant</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The demonstration fund is in %1: %2. Everything in it is invented.</source>
        <translation>Le fonds de démonstration est dans %1&#xa0;: %2. Tout y est inventé.</translation>
    </message>
    <message>
        <source>Verifier key of its log: %1</source>
        <translation>Clé de vérification de sa piste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Make the demonstration fund, and print its officers and their passphrases</source>
        <translation>Créer le fonds de démonstration et afficher ses agents et leurs phrases secrètes</translation>
    </message>
    <message>
        <source>Report written to %1; SHA-256 of its content: %2.</source>
        <translation>État écrit dans %1&#x202f;; SHA-256 de son contenu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Write a report as PDF, CSV or canonical JSON, in the tongue of --language</source>
        <translation>Écrire un état en PDF, CSV ou JSON canonique, dans la langue de --language</translation>
    </message>
    <message>
        <source>pdf, csv or json</source>
        <translation>pdf, csv ou json</translation>
    </message>
    <message>
        <source>With the lots behind each holding</source>
        <translation>Avec les lots de chaque avoir</translation>
    </message>
    <message>
        <source>Audit extract: first entry</source>
        <translation>Extrait d’audit&#xa0;: première écriture</translation>
    </message>
    <message>
        <source>Audit extract: last entry</source>
        <translation>Extrait d’audit&#xa0;: dernière écriture</translation>
    </message>
    <message>
        <source>The audit log is sound: %1.</source>
        <translation>La piste d’audit est intègre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The audit log is NOT sound (%1).</source>
        <translation>La piste d’audit N’EST PAS intègre (%1).</translation>
    </message>
    <message>
        <source>Root: %1</source>
        <translation>Racine&#xa0;: %1</translation>
    </message>
    <message>
        <source>The verifier key given is not the one that the log states.</source>
        <translation>La clé de vérification donnée n’est pas celle que déclare la piste.</translation>
    </message>
    <message>
        <source>Examine the whole log: form, hashes, signatures, evidence, replay, and checkpoints from outside</source>
        <translation>Examiner toute la piste&#xa0;: forme, empreintes, signatures, justificatifs, rejeu et points de contrôle extérieurs</translation>
    </message>
    <message>
        <source>A checkpoint kept elsewhere; may be repeated</source>
        <translation>Un point de contrôle conservé ailleurs&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>The log&apos;s verifier key, kept elsewhere</source>
        <translation>La clé de vérification de la piste, conservée ailleurs</translation>
    </message>
    <message numerus="yes">
        <source>It can be posted: %n entries would be sealed.</source>
        <translation>
            <numerusform>Comptabilisation possible&#xa0;: %n écriture serait scellée.</numerusform>
            <numerusform>Comptabilisation possible&#xa0;: %n écritures seraient scellées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n acts signed</source>
        <translation>
            <numerusform>%1, %n acte signé</numerusform>
            <numerusform>%1, %n actes signés</numerusform>
        </translation>
    </message>
    <message>
        <source>The bars per year are a positive number.</source>
        <translation>Le nombre de barres par an est un nombre positif.</translation>
    </message>
    <message>
        <source>Lambda lies between 0 and 1.</source>
        <translation>Lambda est compris entre 0 et 1.</translation>
    </message>
    <message>
        <source>Volatility and risk of a file of prices; needs no fund</source>
        <translation>Volatilité et risque d’un fichier de cours&#x202f;; sans fonds</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <source>File of prices, in any layout that can be imported</source>
        <translation>Fichier de cours, dans toute disposition qui peut être importée</translation>
    </message>
    <message>
        <source>Bars that each value looks back on</source>
        <translation>Nombre de barres sur lesquelles porte chaque valeur</translation>
    </message>
    <message>
        <source>Bars per year: 365 for days (the default), 8760 for hours</source>
        <translation>Barres par an&#xa0;: 365 pour des jours (par défaut), 8760 pour des heures</translation>
    </message>
    <message>
        <source>Weight of the past in ewma; default 0.94</source>
        <translation>Poids du passé dans ewma&#x202f;; 0,94 par défaut</translation>
    </message>
    <message>
        <source>Where the result goes; default: standard output</source>
        <translation>Destination du résultat&#x202f;; par défaut, la sortie standard</translation>
    </message>
    <message>
        <source>This export is not recorded in the audit log: nobody is signed in. Name an officer with --officer to have it recorded.</source>
        <translation>Cet export n’est pas inscrit dans la piste d’audit&#xa0;: personne n’est connecté. Nommez un agent avec --officer pour qu’il le soit.</translation>
    </message>
    <message>
        <source>The export is recorded as entry %1.</source>
        <translation>L’export est inscrit comme écriture %1.</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>Nommez une commande.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>There is no such option or argument here: %1.</source>
        <translation>Il n’y a pas ici d’option ni d’argument de ce nom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>Il faut une valeur à %1.</translation>
    </message>
    <message>
        <source>The value of %1 is not accepted.</source>
        <translation>La valeur de %1 n’est pas acceptée.</translation>
    </message>
    <message>
        <source>%1 takes only these values: %2.</source>
        <translation>%1 n’accepte que ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What has happened is recorded all the same.</source>
        <translation>Ce qui a eu lieu est enregistré quand même.</translation>
    </message>
    <message>
        <source>A duration is a number of hours or days: 24h, 2d.</source>
        <translation>Une durée est un nombre d’heures ou de jours&#xa0;: 24h, 2d.</translation>
    </message>
    <message>
        <source>A day is written YYYY-MM-DD.</source>
        <translation>Un jour s’écrit AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>Prices are given as ASSET=CSV.</source>
        <translation>Les prix se donnent sous la forme ACTIF=CSV.</translation>
    </message>
    <message>
        <source>The prices of %1 are too few to tell their interval.</source>
        <translation>Les prix de %1 sont trop peu nombreux pour en connaître l’intervalle.</translation>
    </message>
    <message>
        <source>Each market is given once.</source>
        <translation>Chaque marché est donné une seule fois.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Firings</source>
        <translation>Déclenchements</translation>
    </message>
    <message>
        <source>Flaps</source>
        <translation>Rechutes</translation>
    </message>
    <message>
        <source>Days frozen</source>
        <translation>Jours gelés</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Crises</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Fausses alertes</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>Lead (bars)</source>
        <translation>Avance (barres)</translation>
    </message>
    <message>
        <source>Drawdown avoided</source>
        <translation>Repli évité</translation>
    </message>
    <message>
        <source>Cost of freezing</source>
        <translation>Coût du gel</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>What rules would have done on past prices; needs no fund</source>
        <translation>Ce que des règles auraient fait sur les prix passés&#x202f;; sans fonds</translation>
    </message>
    <message>
        <source>File of rules: id: sentence on each line</source>
        <translation>Fichier de règles&#xa0;: une par ligne, «&#x202f;id: phrase&#x202f;»</translation>
    </message>
    <message>
        <source>From the close of a bar until it is known; default 0h</source>
        <translation>De la clôture d’une barre jusqu’à ce qu’elle soit connue&#x202f;; 0h par défaut</translation>
    </message>
    <message>
        <source>First day that counts; earlier prices warm the measures up</source>
        <translation>Premier jour compté&#x202f;; les prix antérieurs amorcent les mesures</translation>
    </message>
    <message>
        <source>Last day; later prices are not read</source>
        <translation>Dernier jour&#x202f;; les prix ultérieurs ne sont pas lus</translation>
    </message>
    <message>
        <source>First day of the test period: figures also for each side</source>
        <translation>Premier jour de la période de test&#xa0;: chiffres aussi pour chaque côté</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The file holds no rule.</source>
        <translation>Le fichier ne contient aucune règle.</translation>
    </message>
    <message>
        <source>Files of intervention rules; needs no fund</source>
        <translation>Fichiers de règles d’intervention&#x202f;; sans fonds</translation>
    </message>
    <message>
        <source>Whether all rules are well-formed and make sense</source>
        <translation>Si toutes les règles sont bien formées et ont un sens</translation>
    </message>
    <message>
        <source>The rules in full sentences</source>
        <translation>Les règles en phrases entières</translation>
    </message>
    <message>
        <source>Write OPERATION=KIND with one of trade, deposit, withdrawal, fee, staking, airdrop, rebate.</source>
        <translation>Écrivez OPÉRATION=NATURE, avec l’une de ces natures&#xa0;: trade, deposit, withdrawal, fee, staking, airdrop, rebate.</translation>
    </message>
    <message>
        <source>Take an operation that the desk does not know for one of trade, deposit, withdrawal, fee, staking, airdrop, rebate; may be repeated</source>
        <translation>Lire une opération que le poste ne connaît pas comme trade, deposit, withdrawal, fee, staking, airdrop ou rebate&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>%1 is no series. Write ASSET/CURRENCY=SYMBOL@INTERVAL, such as BTC/USD=BTCUSD@1h, with an interval from 1m to 1d.</source>
        <translation>%1 n’est pas une série. Écrivez ACTIF/MONNAIE=SYMBOLE@INTERVALLE, par exemple BTC/USD=BTCUSD@1h, avec un intervalle de 1m à 1d.</translation>
    </message>
    <message>
        <source>A time is written as in 60s, 5m or 1h, up to 24h.</source>
        <translation>Une durée s’écrit comme 60s, 5m ou 1h, jusqu’à 24h.</translation>
    </message>
    <message>
        <source>One document needs an end: use --json with --once.</source>
        <translation>Un document doit avoir une fin&#xa0;: employez --json avec --once.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Take live prices from a source until Ctrl+C; each import is an act of the officer</source>
        <translation>Reprendre les cours en direct d’une source jusqu’à Ctrl+C&#x202f;; chaque reprise est un acte de l’agent</translation>
    </message>
    <message>
        <source>Address of the source, which has klines under it</source>
        <translation>Adresse de la source, qui propose des klines</translation>
    </message>
    <message>
        <source>Which market is which symbol there, in which bars; may be repeated</source>
        <translation>Quel marché y porte quel symbole, en quelles barres&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>Certificates to trust instead of the system&apos;s, for a gateway of one&apos;s own</source>
        <translation>Certificats reconnus à la place de ceux du système, pour une passerelle à soi</translation>
    </message>
    <message>
        <source>At least this long between two questions; 60s if not stated</source>
        <translation>Délai minimal entre deux questions&#x202f;; 60s par défaut</translation>
    </message>
    <message>
        <source>First day of a series of which nothing is known yet; otherwise its latest 1000 bars</source>
        <translation>Premier jour d’une série encore inconnue&#x202f;; sinon ses 1000 dernières barres</translation>
    </message>
    <message>
        <source>Bring every series up to date once, and end</source>
        <translation>Mettre chaque série à jour une fois, puis terminer</translation>
    </message>
    <message>
        <source>%1, escalated</source>
        <translation>%1, remonté</translation>
    </message>
    <message>
        <source>Doctrine</source>
        <translation>Doctrine</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Still fires</source>
        <translation>Toujours déclenchée</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>No case of this rule is in progress.</source>
        <translation>Aucun dossier de cette règle n’est en cours.</translation>
    </message>
    <message>
        <source>Several cases of this rule are in progress: say which one by its firing, as the command cases gives it.</source>
        <translation>Plusieurs dossiers de cette règle sont en cours&#xa0;: désignez-le par son déclenchement, tel que la commande cases le donne.</translation>
    </message>
    <message>
        <source>What people do, or have to do, about rules that fired</source>
        <translation>Ce qui est fait, ou reste à faire, au sujet des règles déclenchées</translation>
    </message>
    <message>
        <source>Take a step in a case</source>
        <translation>Faire un pas dans un dossier</translation>
    </message>
    <message>
        <source>The rule that fired</source>
        <translation>La règle déclenchée</translation>
    </message>
    <message>
        <source>Which firing, as the command cases gives it; needed where several cases are in progress</source>
        <translation>Quel déclenchement, tel que la commande cases le donne&#x202f;; nécessaire si plusieurs dossiers sont en cours</translation>
    </message>
    <message>
        <source>The version of the doctrine it opened under</source>
        <translation>La version de la doctrine sous laquelle il s’est ouvert</translation>
    </message>
    <message>
        <source>Kept with the step; needed to reject and to override</source>
        <translation>Conservé avec le pas&#x202f;; nécessaire pour rejeter et pour passer outre</translation>
    </message>
    <message>
        <source>%1, version %2, in force since %3</source>
        <translation>%1, version %2, en vigueur depuis %3</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>There is no such version of the doctrine.</source>
        <translation>Cette version de la doctrine n’existe pas.</translation>
    </message>
    <message>
        <source>No doctrine is in force.</source>
        <translation>Aucune doctrine n’est en vigueur.</translation>
    </message>
    <message>
        <source>Doctrine of intervention</source>
        <translation>Doctrine d’intervention</translation>
    </message>
    <message>
        <source>Propose a doctrine as a whole; a second person adopts it</source>
        <translation>Proposer une doctrine en bloc&#x202f;; une seconde personne l’adopte</translation>
    </message>
    <message>
        <source>JSON document with title, from, words, and rules by id: what people say about each of them</source>
        <translation>Document JSON avec title, from, words, et rules par nom&#xa0;: ce qui est dit de chacune d’elles</translation>
    </message>
    <message>
        <source>The rules that the fund has adopted, as one document</source>
        <translation>Les règles que le fonds a adoptées, en un seul document</translation>
    </message>
    <message>
        <source>Another version than the one in force</source>
        <translation>Une autre version que celle en vigueur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Inhibited by</source>
        <translation>Inhibée par</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>What the rules of the doctrine in force say about the imported prices</source>
        <translation>Ce que les règles de la doctrine en vigueur disent des cours importés</translation>
    </message>
    <message>
        <source>The fund has no such bars of %1; see the command %2.</source>
        <translation>Le fonds n’a pas de telles barres pour %1&#x202f;; voir la commande %2.</translation>
    </message>
    <message>
        <source>Several markets are meant: %1. Say which with %2, %3 or %4.</source>
        <translation>Plusieurs marchés correspondent&#xa0;: %1. Précisez avec %2, %3 ou %4.</translation>
    </message>
    <message>
        <source>An interval is written as in 15min, 4h, 1d or 1w.</source>
        <translation>Un intervalle s’écrit 15min, 4h, 1d ou 1w.</translation>
    </message>
    <message>
        <source>Of this venue; composite: the median of all venues</source>
        <translation>De cette place&#x202f;; composite&#xa0;: la médiane de toutes les places</translation>
    </message>
    <message>
        <source>Length of the bars, as in 1d; longer ones are made of closed bars</source>
        <translation>Durée des barres, par exemple 1d&#x202f;; les plus longues sont faites de barres closes</translation>
    </message>
    <message>
        <source>From this day on, UTC</source>
        <translation>À partir de ce jour, UTC</translation>
    </message>
    <message>
        <source>Up to this day, UTC</source>
        <translation>Jusqu’à ce jour, UTC</translation>
    </message>
    <message>
        <source>The bars of one market as CSV, for measure and others</source>
        <translation>Les barres d’un marché en CSV, pour measure et d’autres</translation>
    </message>
    <message>
        <source>Whose prices</source>
        <translation>Dont on veut les cours</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>First, UTC</source>
        <translation>Première, UTC</translation>
    </message>
    <message>
        <source>Last close, UTC</source>
        <translation>Dernière clôture, UTC</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquantes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>écriture %1</translation>
    </message>
    <message>
        <source>The price series of the fund: venue, interval, span, what is missing, what is odd</source>
        <translation>Les séries de cours du fonds&#xa0;: place, intervalle, période, lacunes, anomalies</translation>
    </message>
    <message>
        <source>Only this asset, with every finding</source>
        <translation>Cet actif seulement, avec tous les constats</translation>
    </message>
    <message>
        <source>holdings, audit-extract or doctrine</source>
        <translation>holdings, audit-extract ou doctrine</translation>
    </message>
    <message>
        <source>Doctrine: another version than the one in force</source>
        <translation>Doctrine&#xa0;: une autre version que celle en vigueur</translation>
    </message>
    <message>
        <source>Try a rule with other figures, once or twice: fire=60:100:5 clear=50:90:5; also closes, clear-closes, window</source>
        <translation>Essayer une règle avec d’autres valeurs, une ou deux fois&#xa0;: fire=60:100:5 clear=50:90:5&#x202f;; aussi closes, clear-closes, window</translation>
    </message>
    <message>
        <source>The rule that the grid is about, where the file has several</source>
        <translation>La règle sur laquelle porte la grille, si le fichier en a plusieurs</translation>
    </message>
    <message>
        <source>A grid is FIGURE=FROM:TO:STEP, where FIGURE is fire, clear, closes, clear-closes or window.</source>
        <translation>Une grille s’écrit FIGURE=FROM:TO:STEP, où FIGURE est fire, clear, closes, clear-closes ou window.</translation>
    </message>
    <message>
        <source>A grid goes upwards from a number to another one by a positive step, at most %1 cells in all.</source>
        <translation>Une grille va en montant d’un nombre à un autre par un pas positif, %1 cases au plus en tout.</translation>
    </message>
    <message>
        <source>The rule has no such figure: %1.</source>
        <translation>La règle n’a pas cette valeur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name the rule of the file that the grid is about.</source>
        <translation>Nommez la règle du fichier sur laquelle porte la grille.</translation>
    </message>
    <message>
        <source>A grid is over one figure or two different ones, at most %1 cells.</source>
        <translation>Une grille porte sur une valeur ou sur deux valeurs différentes, %1 cases au plus.</translation>
    </message>
    <message>
        <source>%1, %2: %3 downwards, %4 across</source>
        <comment>a rule, a measure, two figures of it</comment>
        <translation>%1, %2&#xa0;: %3 en lignes, %4 en colonnes</translation>
    </message>
    <message>
        <source>What rules saw: without what came late or was corrected since</source>
        <translation>Ce que les règles ont vu : sans ce qui est venu tard ou a été corrigé depuis</translation>
    </message>
    <message>
        <source>File with the act, see docs/acts.en.md; - is standard input</source>
        <translation>Fichier de l’acte, voir docs/acts.fr.md&#x202f;; - désigne l’entrée standard</translation>
    </message>
    <message>
        <source>There are no prices in this span: the files reach from %1 to %2.</source>
        <translation>Il n’y a pas de cours dans cette période&#xa0;: les fichiers vont du %1 au %2.</translation>
    </message>
    <message>
        <source>No officer has the log&apos;s key in the folder of keys.</source>
        <translation>Aucun agent n’a la clé de la piste dans le dossier des clés.</translation>
    </message>
    <message>
        <source>Those who have the log&apos;s key can: %1.</source>
        <translation>Ceux qui ont la clé de la piste le peuvent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No signed checkpoint that was handed out covers entry %1. Sign one with --officer, or give one with --checkpoint.</source>
        <translation>Aucun point de contrôle signé et remis ne couvre l’écriture %1. Signez-en un avec --officer, ou donnez-en un avec --checkpoint.</translation>
    </message>
    <message>
        <source>Prove one entry, in a file that can be checked offline (.tlog-proof); with no officer against a checkpoint that was handed out</source>
        <translation>Prouver une écriture, dans un fichier vérifiable hors ligne (.tlog-proof)&#x202f;; sans agent, avec un point de contrôle déjà remis</translation>
    </message>
    <message>
        <source>Prove against this checkpoint instead of one that the fund keeps</source>
        <translation>Prouver avec ce point de contrôle plutôt qu’avec l’un de ceux que garde le fonds</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Il n’y a pas de commande %1.</translation>
    </message>
    <message>
        <source>%1 is given more than once.</source>
        <translation>%1 est donné plus d’une fois.</translation>
    </message>
    <message>
        <source>%1 takes a number, not %2.</source>
        <translation>%1 attend un nombre, non %2.</translation>
    </message>
    <message>
        <source>The audit log is broken, and no figure is given from it.</source>
        <translation>La piste d’audit est rompue&#xa0;: aucun chiffre n’en est donné.</translation>
    </message>
    <message>
        <source>Examine all of it with the command verify.</source>
        <translation>Examinez-la en entier avec la commande verify.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: what it shows is not whole.</source>
        <translation>La sortie standard ne peut être écrite&#xa0;: ce qu’elle montre est incomplet.</translation>
    </message>
    <message>
        <source>%1 is no file to write to.</source>
        <translation>%1 n’est pas un fichier où écrire.</translation>
    </message>
    <message>
        <source>The audit log has no entry %1: it has %2, counted from 0.</source>
        <translation>La piste d’audit n’a pas d’écriture %1&#xa0;: elle en compte %2, à partir de 0.</translation>
    </message>
    <message>
        <source>The last entry, %1, lies before the first, %2.</source>
        <translation>La dernière écriture, %1, précède la première, %2.</translation>
    </message>
    <message>
        <source>A window is a whole number of bars, 1 or more, not %1.</source>
        <translation>Une fenêtre est un nombre entier de barres, 1 au moins, non %1.</translation>
    </message>
    <message>
        <source>The prices of line %1 cannot be: one is zero or less, the high is below the low, or the open or the close lies outside of them.</source>
        <translation>Les cours de la ligne %1 sont impossibles&#xa0;: l’un est nul ou négatif, le plus haut est sous le plus bas, ou l’ouverture ou la clôture en sort.</translation>
    </message>
    <message>
        <source>The bar of line %1 opens in the future, at %2 UTC.</source>
        <translation>La barre de la ligne %1 s’ouvre dans l’avenir, à %2 UTC.</translation>
    </message>
    <message>
        <source>The file contradicts itself at line %1, %2 UTC: %3.</source>
        <translation>Le fichier se contredit à la ligne %1, %2 UTC&#xa0;: %3.</translation>
    </message>
    <message>
        <source>not used</source>
        <comment>a column of a price file</comment>
        <translation>non utilisée</translation>
    </message>
    <message>
        <source>time of opening</source>
        <comment>a column of a price file</comment>
        <translation>heure d’ouverture</translation>
    </message>
    <message>
        <source>time of opening, written again</source>
        <comment>a column of a price file</comment>
        <translation>heure d’ouverture, écrite autrement</translation>
    </message>
    <message>
        <source>time of closing</source>
        <comment>a column of a price file</comment>
        <translation>heure de clôture</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a column of a price file</comment>
        <translation>ouverture</translation>
    </message>
    <message>
        <source>high</source>
        <comment>a column of a price file</comment>
        <translation>plus haut</translation>
    </message>
    <message>
        <source>low</source>
        <comment>a column of a price file</comment>
        <translation>plus bas</translation>
    </message>
    <message>
        <source>close</source>
        <comment>a column of a price file</comment>
        <translation>clôture</translation>
    </message>
    <message>
        <source>volume</source>
        <comment>a column of a price file</comment>
        <translation>volume</translation>
    </message>
    <message>
        <source>volume in the currency</source>
        <comment>a column of a price file</comment>
        <translation>volume dans la monnaie</translation>
    </message>
    <message>
        <source>symbol</source>
        <comment>a column of a price file</comment>
        <translation>symbole</translation>
    </message>
    <message>
        <source>noted</source>
        <comment>a finding in a price file</comment>
        <translation>signalé</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a finding in a price file</comment>
        <translation>écarté</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a finding in a price file</comment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Last, UTC</source>
        <translation>Dernière, UTC</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a column of a price file and what it is taken for</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>newest first, reversed</source>
        <translation>de la plus récente à la plus ancienne, inversé</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>de la plus ancienne à la plus récente</translation>
    </message>
    <message>
        <source>Bars taken</source>
        <translation>Barres reprises</translation>
    </message>
    <message>
        <source>First bar, UTC</source>
        <translation>Première barre, UTC</translation>
    </message>
    <message>
        <source>Last bar, UTC</source>
        <translation>Dernière barre, UTC</translation>
    </message>
    <message>
        <source>Nothing odd was found in the file.</source>
        <translation>Rien d’anormal n’a été trouvé dans le fichier.</translation>
    </message>
    <message>
        <source>On %1 nothing was known: the fund was created on %2.</source>
        <translation>Le %1, rien n’était connu&#xa0;: le fonds a été créé le %2.</translation>
    </message>
    <message numerus="yes">
        <source>This measure needs a window of at least %n bars.</source>
        <translation>
            <numerusform>Cette mesure demande une fenêtre d’au moins %n barre.</numerusform>
            <numerusform>Cette mesure demande une fenêtre d’au moins %n barres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A window has at most %n bars.</source>
        <translation>
            <numerusform>Une fenêtre a au plus %n barre.</numerusform>
            <numerusform>Une fenêtre a au plus %n barres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules are valid.</source>
        <translation>
            <numerusform>%n règle est valide.</numerusform>
            <numerusform>%n règles sont valides.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no checkpoint of this log: its root or its signature is another.</source>
        <translation>Ce point de contrôle n’est pas de cette piste&#xa0;: sa racine ou sa signature est autre.</translation>
    </message>
    <message>
        <source>%1 is a fund, a key or a file that this command reads: it is not overwritten.</source>
        <translation>%1 est un fonds, une clé ou un fichier que cette commande lit&#xa0;: il n’est pas remplacé.</translation>
    </message>
    <message>
        <source>Entry %1 of the log already says that it left: do it again.</source>
        <translation>L’écriture %1 de la piste dit déjà qu’il est sorti&#xa0;: recommencez.</translation>
    </message>
    <message>
        <source>%1 lies in the folder of keys: nothing else is written there.</source>
        <translation>%1 se trouve dans le dossier des clés&#xa0;: rien d’autre n’y est écrit.</translation>
    </message>
    <message>
        <source>The option %1 does not apply to the report %2.</source>
        <translation>L’option %1 ne s’applique pas à l’état %2.</translation>
    </message>
    <message>
        <source>%1 lies in the future: the latest day is today, %2.</source>
        <translation>Le %1 est à venir&#xa0;: le dernier jour possible est aujourd’hui, le %2.</translation>
    </message>
    <message>
        <source>Rules know prices in KZT, USD and EUR.</source>
        <translation>Les règles connaissent des prix en KZT, USD et EUR.</translation>
    </message>
    <message>
        <source>The prices of an asset, in any layout that can be imported; one for each. Without a quote currency (KZT, USD, EUR) that of the rules is assumed</source>
        <translation>Les prix d’un actif, dans toute présentation importable&#x202f;; un pour chacun. Sans devise de cotation (KZT, USD, EUR), celle des règles est supposée</translation>
    </message>
    <message>
        <source>no: not on what is known now</source>
        <comment>whether a rule still fires</comment>
        <translation>non&#xa0;: pas d’après ce qui est connu aujourd’hui</translation>
    </message>
    <message>
        <source>(contradicted)</source>
        <comment>a price</comment>
        <translation>(contredit)</translation>
    </message>
    <message>
        <source>Contradicted prices:</source>
        <translation>Cours contredits&#xa0;:</translation>
    </message>
    <message>
        <source>Valued by</source>
        <translation>Évalué par</translation>
    </message>
    <message>
        <source>%1 fired as known on %2; on what is known now it would not. Its case: %3.</source>
        <comment>a rule, an instant, the state of its case</comment>
        <translation>%1 s’est déclenchée d’après ce qui était connu le %2&#x202f;; d’après ce qui est connu aujourd’hui, elle ne se déclencherait pas. Son dossier&#xa0;: %3.</translation>
    </message>
    <message>
        <source>net asset value about %1</source>
        <translation>valeur liquidative d’environ %1</translation>
    </message>
    <message>
        <source>Indicative, for looking at: nothing of this is in the log, values the books or opens a case.</source>
        <translation>Indicatif, pour information&#xa0;: rien de cela n’est dans la piste, ne valorise les livres ni n’ouvre de dossier.</translation>
    </message>
    <message>
        <source>Watch the trades of a source, a line a second: indicative, nothing of it enters the log</source>
        <translation>Suivre les transactions d’une source, une ligne par seconde&#xa0;: indicatif, rien n’entre dans la piste</translation>
    </message>
    <message>
        <source>Address of the source, which has trades under it</source>
        <translation>Adresse de la source, qui a des transactions en dessous</translation>
    </message>
    <message>
        <source>How long; until Ctrl+C if not stated</source>
        <translation>Combien de temps&#x202f;; jusqu’à Ctrl+C sans indication</translation>
    </message>
    <message>
        <source>Perhaps %1 is meant.</source>
        <translation>Peut-être s’agit-il de %1.</translation>
    </message>
    <message>
        <source>A cost of trading is from 0 to 9999 basis points, in whole ones.</source>
        <translation>Un coût de transaction va de 0 à 9999 points de base, en nombre entier.</translation>
    </message>
    <message>
        <source>Drawdown avoided and cost of freezing are those of leaving the asset and coming back, each at a cost of trading of %1 basis points.</source>
        <translation>La baisse évitée et le coût du gel sont ceux de quitter l’actif et d’y revenir, chaque fois au coût de transaction de %1 points de base.</translation>
    </message>
    <message>
        <source>Cost of trading at each turn, in basis points; default 0</source>
        <translation>Coût de transaction à chaque sortie ou retour, en points de base&#x202f;; 0 par défaut</translation>
    </message>
    <message>
        <source>Nothing was carried out: give such a line to the command act to propose it.</source>
        <translation>Rien n’a été exécuté : donnez une telle ligne à la commande act pour la proposer.</translation>
    </message>
    <message>
        <source>What rules on the portfolio take as held, the same quantities throughout: BTC=12.5, or BTC=12.5@helvion for shares of custody; also currencies that prices are in</source>
        <translation>Ce que les règles sur le portefeuille prennent pour détenu, les mêmes quantités d’un bout à l’autre&#xa0;: BTC=12.5, ou BTC=12.5@helvion pour les parts de conservation&#x202f;; aussi les monnaies des cours</translation>
    </message>
    <message>
        <source>Holdings are given as ASSET=QUANTITY or ASSET=QUANTITY@CUSTODIAN; %1 is not.</source>
        <comment>what was typed</comment>
        <translation>Les avoirs s’écrivent ACTIF=QUANTITÉ ou ACTIF=QUANTITÉ@CONSERVATEUR&#x202f;; %1 ne l’est pas.</translation>
    </message>
    <message>
        <source>A quantity that is held is positive; that of %1 is not.</source>
        <comment>what was typed</comment>
        <translation>Une quantité détenue est positive&#x202f;; celle de %1 ne l’est pas.</translation>
    </message>
    <message>
        <source>%1 is held, but --prices gives no price of it.</source>
        <comment>an asset</comment>
        <translation>%1 est détenu, mais --prices n’en donne aucun cours.</translation>
    </message>
    <message>
        <source>The prices of %1 do not lead to one currency with the other holdings: name the currencies of all prices (BTC/USD=CSV), and give the rate between them (USD/KZT=CSV).</source>
        <comment>an asset</comment>
        <translation>Les cours de %1 ne mènent pas à une même monnaie avec les autres avoirs&#xa0;: nommez la monnaie de tous les cours (BTC/USD=CSV) et donnez le taux de l’une à l’autre (USD/KZT=CSV).</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a quantity of an asset, a custodian</comment>
        <translation>%1 chez %2</translation>
    </message>
    <message>
        <source>%1 looks at custody: unknown here throughout, since not every holding is stated with its custodian.</source>
        <comment>a rule</comment>
        <translation>%1 porte sur la conservation&#xa0;: inconnue ici de bout en bout, car tous les avoirs ne sont pas énoncés avec leur conservateur.</translation>
    </message>
    <message>
        <source>%1 looks at what is not among the holdings stated: %2. It is zero throughout.</source>
        <comment>a rule, assets or custodians</comment>
        <translation>%1 porte sur ce qui ne figure pas parmi les avoirs énoncés&#xa0;: %2. C’est zéro de bout en bout.</translation>
    </message>
    <message>
        <source>Each holding is given once; %1 comes again.</source>
        <comment>what was typed</comment>
        <translation>Chaque avoir est donné une fois&#x202f;; %1 revient.</translation>
    </message>
    <message>
        <source>%1 looks at the portfolio: unknown here throughout, since a backtest has prices but no holdings. They can be stated: --holdings ASSET=QUANTITY.</source>
        <translation>%1 porte sur le portefeuille&#xa0;: inconnue ici de bout en bout, car un test rétrospectif a des cours mais pas d’avoirs. Ils peuvent être énoncés&#xa0;: --holdings ACTIF=QUANTITÉ.</translation>
    </message>
    <message>
        <source>Figures of the portfolio: the holdings stated, the same throughout, at past prices; not what was held then. They are: %1.</source>
        <comment>quantities of assets</comment>
        <translation>Chiffres du portefeuille&#xa0;: les avoirs énoncés, les mêmes d’un bout à l’autre, aux prix passés&#x202f;; non ce qui était détenu alors. Ce sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Write INSTANT/COIN=GIVEN:QUANTITY,GIVEN:QUANTITY as --dry-run shows it, such as %1.</source>
        <translation>Écrivez INSTANT/JETON=CÉDÉ:QUANTITÉ,CÉDÉ:QUANTITÉ comme le montre --dry-run, par exemple %1.</translation>
    </message>
    <message>
        <source>What each of several coins exchanged for one in one second has brought, where the file tells only the sum: all of it, written as --dry-run shows; may be repeated</source>
        <translation>Ce qu’a rapporté chacun de plusieurs jetons échangés contre un seul dans la même seconde, si le fichier n’en dit que la somme&#xa0;: en totalité, écrit comme le montre --dry-run&#x202f;; peut être répété</translation>
    </message>
    <message numerus="yes">
        <source>%n coins brought %1 at once. Say what each brought: %2</source>
        <translation>
            <numerusform>%n jeton a rapporté %1 à la fois. Dites ce que chacun a rapporté&#xa0;: %2</numerusform>
            <numerusform>%n jetons ont rapporté %1 à la fois. Dites ce que chacun a rapporté&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coins brought %1 at once, divided as stated: %2</source>
        <translation>
            <numerusform>%n jeton a rapporté %1 à la fois, réparti comme indiqué&#xa0;: %2</numerusform>
            <numerusform>%n jetons ont rapporté %1 à la fois, répartis comme indiqué&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier file %1 is replaced: whoever is to hold it needs a copy.</source>
        <translation>Un fichier %1 plus ancien est remplacé&#xa0;: qui doit le détenir a besoin d’une copie.</translation>
    </message>
    <message>
        <source>The log has %1: it never had a size of %2.</source>
        <translation>La piste a %1&#xa0;: elle n’a jamais eu la taille %2.</translation>
    </message>
    <message>
        <source>The larger size, %1, is below the smaller one, %2.</source>
        <translation>La plus grande taille, %1, est inférieure à la plus petite, %2.</translation>
    </message>
    <message>
        <source>Global options</source>
        <translation>Options générales</translation>
    </message>
    <message>
        <source>Others on this machine may read the passphrase file %1: close it with chmod 600.</source>
        <translation>D’autres sur cette machine peuvent lire le fichier de phrase secrète %1&#xa0;: fermez-le avec chmod 600.</translation>
    </message>
    <message>
        <source>%1 is given an empty value.</source>
        <translation>%1 reçoit une valeur vide.</translation>
    </message>
    <message>
        <source>Only what had taken effect by the end of this day (YYYY-MM-DD, in the fund&apos;s zone); of an audit extract: the log as it stood then</source>
        <translation>Seulement ce qui avait pris effet à la fin de ce jour (AAAA-MM-JJ, dans le fuseau du fonds)&#x202f;; pour un extrait de la piste d’audit&#xa0;: la piste telle qu’elle était alors</translation>
    </message>
    <message>
        <source>There are no prices of %1 here: give them with --prices.</source>
        <translation>Il n’y a pas ici de cours de %1&#xa0;: donnez-les avec --prices.</translation>
    </message>
    <message>
        <source>As of the end of this day (YYYY-MM-DD, in the fund&apos;s zone), or of this instant of UTC (YYYY-MM-DDTHH:MM:SSZ)</source>
        <translation>À la fin de ce jour (AAAA-MM-JJ, dans le fuseau du fonds), ou à cet instant UTC (AAAA-MM-JJTHH:MM:SSZ)</translation>
    </message>
    <message>
        <source>No fault was found in the audit log itself (%1), but it could not be held against all that was given.</source>
        <translation>Aucune faute n’a été trouvée dans la piste d’audit elle-même (%1), mais elle n’a pu être confrontée à tout ce qui a été fourni.</translation>
    </message>
    <message>
        <source>%1 is no day and no instant: they are written as in 2026-07-17 and 2026-07-17T09:00:00Z.</source>
        <translation>%1 n’est ni un jour ni un instant&#xa0;: ils s’écrivent comme 2026-07-17 et 2026-07-17T09:00:00Z.</translation>
    </message>
    <message>
        <source>%1 lies in the future: it is %2 now.</source>
        <translation>%1 est dans l’avenir&#xa0;: il est %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n bars are missing and passed over: rules would not do so.</source>
        <translation>
            <numerusform>Il manque %n barre, passée outre&#xa0;: les règles ne le feraient pas.</numerusform>
            <numerusform>Il manque %n barres, passées outre&#xa0;: les règles ne le feraient pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bars are missing: windows that hold one are empty.</source>
        <translation>
            <numerusform>Il manque %n barre&#xa0;: les fenêtres qui la contiennent restent vides.</numerusform>
            <numerusform>Il manque %n barres&#xa0;: les fenêtres qui en contiennent une restent vides.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure as if no bar were missing, for markets that rest on weekends; otherwise a missing bar makes every window that holds it empty, as in rules</source>
        <translation>Mesurer comme s’il ne manquait aucune barre, pour les marchés qui se reposent le week-end&#x202f;; sinon, une barre manquante vide toute fenêtre qui la contient, comme dans les règles</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Above, %1</source>
        <translation>Au-delà de, %1</translation>
    </message>
    <message>
        <source>Who must agree</source>
        <translation>Qui doit valider</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>Which acts need a second person, and who that is</source>
        <translation>Quels actes exigent une seconde personne, et laquelle</translation>
    </message>
    <message>
        <source>What is done: by the role that APPROVALS of the rule names, or else an approver or the risk officer; confirming also by a dealer</source>
        <translation>Ce qui est fait&#xa0;: par le rôle que nomme APPROVALS de la règle, ou sinon par un valideur ou le responsable des risques&#x202f;; confirmer, par un opérateur aussi</translation>
    </message>
    <message>
        <source>A further officer, ID:NAME:ROLE[+ROLE][:PUBLICKEY], of the roles officer (a dealer), approver, riskOfficer, auditor, administrator; without a public key one is made</source>
        <translation>Un agent de plus, ID:NOM:RÔLE[+RÔLE][:CLÉPUBLIQUE], avec les rôles officer (opérateur), approver (valideur), riskOfficer (responsable des risques), auditor (auditeur), administrator (administrateur)&#x202f;; sans clé publique, il en est créé une</translation>
    </message>
    <message>
        <source>The option %1 does not apply to the format %2.</source>
        <translation>L’option %1 ne concerne pas le format %2.</translation>
    </message>
    <message>
        <source>Only show what would become of it; needs no passphrase, and with --officer says whether a second person is needed</source>
        <translation>Montrer seulement ce qui en résulterait&#x202f;; ne demande aucune phrase secrète, et dit avec --officer si une seconde personne est nécessaire</translation>
    </message>
    <message>
        <source>Whether a second person is needed depends on who imports: name them with --officer.</source>
        <translation>Qu’une seconde personne soit nécessaire dépend de qui importe&#xa0;: nommez l’agent avec --officer.</translation>
    </message>
    <message>
        <source>It would wait for a second person with the role %1.</source>
        <translation>Cela attendrait une seconde personne ayant le rôle %1.</translation>
    </message>
    <message>
        <source>It needs no second person.</source>
        <translation>Aucune seconde personne n’est nécessaire.</translation>
    </message>
    <message>
        <source>%1 names no officer. Write ID:NAME:ROLE[+ROLE], with the roles officer (a dealer), approver, riskOfficer, auditor and administrator.</source>
        <translation>%1 ne désigne aucun agent. Écrivez ID:NOM:RÔLE[+RÔLE], avec les rôles officer (opérateur), approver (valideur), riskOfficer (responsable des risques), auditor (auditeur) et administrator (administrateur).</translation>
    </message>
    <message>
        <source>The key file of officer %1 would have the same name as the log key of officer %2. Choose another identifier.</source>
        <translation>Le fichier de clé de l’agent %1 porterait le même nom que la clé de la piste de l’agent %2. Choisissez un autre identifiant.</translation>
    </message>
    <message>
        <source>Seal although the clock is more than a year past the last entry</source>
        <translation>Sceller bien que l’horloge soit en avance de plus d’un an sur la dernière écriture</translation>
    </message>
    <message>
        <source>Nothing was sealed. If it is right, add --clock-is-right.</source>
        <translation>Rien n’a été scellé. Si elle est juste, ajoutez --clock-is-right.</translation>
    </message>
    <message>
        <source>Not counted are stress events that were over before anything was known of the rule. %1.</source>
        <comment>rules, and how many each</comment>
        <translation>Ne sont pas comptés les épisodes de crise achevés avant que rien ne soit connu de la règle. %1.</translation>
    </message>
    <message>
        <source>From a signal until people have acted; default 24h. What binds by itself does not wait for them</source>
        <translation>Du signal jusqu’à ce que l’on ait agi&#x202f;; par défaut 24h. Ce qui lie de soi-même n’attend personne</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an officer and a role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 has to agree before it counts.</source>
        <translation>%1 doit donner son accord pour que l’acte prenne effet.</translation>
    </message>
    <message>
        <source>One of these has to agree before it counts: %1.</source>
        <translation>L’une de ces personnes doit donner son accord pour que l’acte prenne effet&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Doctrine</name>
    <message>
        <source>escalated %1</source>
        <translation>escaladé le %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a deadline</comment>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an officer, a moment</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not in its days</source>
        <translation>hors de ses dates</translation>
    </message>
    <message>
        <source>firing, data missing</source>
        <translation>déclenchée, données manquantes</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>the state of a rule</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>inhibited by %1</source>
        <translation>inhibée par %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>cases, the head of a column</comment>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>cases</comment>
        <translation>Pris en charge</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>cases</comment>
        <translation>Ordonnés</translation>
    </message>
    <message>
        <source>Carried out</source>
        <comment>cases</comment>
        <translation>Exécutés</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>cases</comment>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>held: %1 is unknown</source>
        <comment>an action, a rule</comment>
        <translation>suspendue&#xa0;: %1 est inconnue</translation>
    </message>
    <message>
        <source>waits for approval as request %1</source>
        <translation>attend la validation, demande %1</translation>
    </message>
    <message>
        <source>%1 moved since the case opened</source>
        <comment>a quantity</comment>
        <translation>%1 virés depuis l’ouverture du dossier</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a quantity</comment>
        <translation>à présent %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a moment</comment>
        <translation>au plus tard %1</translation>
    </message>
    <message>
        <source>Propose the prepared sale of %1</source>
        <comment>a quantity of an asset</comment>
        <translation>Proposer la vente préparée de %1</translation>
    </message>
    <message>
        <source>Propose the prepared purchase of %1</source>
        <comment>a quantity of an asset</comment>
        <translation>Proposer l’achat préparé de %1</translation>
    </message>
    <message>
        <source>Propose the prepared transfer of %1</source>
        <comment>a quantity of an asset</comment>
        <translation>Proposer le virement préparé de %1</translation>
    </message>
    <message>
        <source>nothing is prepared while no price of %1 is known</source>
        <translation>rien n’est préparé tant qu’aucun cours de %1 n’est connu</translation>
    </message>
    <message>
        <source>nothing is prepared: %1 is priced in no money of the fund</source>
        <translation>rien n’est préparé : %1 n’est coté dans aucune monnaie du fonds</translation>
    </message>
    <message>
        <source>nothing is prepared: the rule does not say at which weight of %1 it ends</source>
        <translation>rien n’est préparé : la règle ne dit pas à quelle pondération de %1 elle prend fin</translation>
    </message>
    <message>
        <source>no open account holds more of it</source>
        <translation>aucun compte ouvert n’en détient davantage</translation>
    </message>
    <message>
        <source>no open account holds more of the money for it</source>
        <translation>aucun compte ouvert ne détient davantage de la monnaie nécessaire</translation>
    </message>
    <message>
        <source>no account may take what is to be bought</source>
        <translation>aucun compte ne peut recevoir ce qui est à acheter</translation>
    </message>
    <message>
        <source>it would come to less than the smallest unit of the money</source>
        <translation>le montant serait inférieur à la plus petite unité de la monnaie</translation>
    </message>
    <message>
        <source>%1 exchanged since the case opened</source>
        <comment>a quantity</comment>
        <translation>%1 échangés depuis l’ouverture du dossier</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>il ne reste rien à faire</translation>
    </message>
    <message>
        <source>%1 left to do</source>
        <comment>a quantity</comment>
        <translation>il reste %1 à faire</translation>
    </message>
    <message>
        <source>Not yet in cold custody</source>
        <comment>before a quantity</comment>
        <translation>Reste à virer à froid</translation>
    </message>
    <message>
        <source>Not yet redeemed</source>
        <comment>before a quantity</comment>
        <translation>Reste à faire rembourser</translation>
    </message>
    <message>
        <source>Not yet traded</source>
        <comment>before a quantity</comment>
        <translation>Reste à négocier</translation>
    </message>
</context>
<context>
    <name>FirstStep</name>
    <message>
        <source>Add counterparty…</source>
        <translation>Ajouter une contrepartie…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Add asset…</source>
        <translation>Ajouter un actif…</translation>
    </message>
    <message>
        <source>A transaction names an account at a counterparty, and an asset: these are registered first, in this order.</source>
        <translation>Une opération nomme un compte auprès d’une contrepartie, et un actif&#xa0;: on les enregistre d’abord, dans cet ordre.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The file %1 holds no fund yet.</source>
        <translation>Le fichier %1 ne contient pas encore de fonds.</translation>
    </message>
    <message>
        <source>The fund was opened for reading only.</source>
        <translation>Le fonds est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>A past day is shown. Go back to now to record something.</source>
        <translation>Un jour passé est affiché. Revenez à l’instant présent pour saisir.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Contrepartie</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Écriture %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <source>The audit log is not sound: nothing can be recorded.</source>
        <translation>La piste d’audit n’est pas intègre : rien ne peut être saisi.</translation>
    </message>
    <message>
        <source>Another desk has this fund open: here it can be read, and nothing can be recorded.</source>
        <translation>Un autre poste a ouvert ce fonds : il peut être lu ici, mais rien ne peut être saisi.</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Firing threshold</source>
        <translation>Seuil de déclenchement</translation>
    </message>
    <message>
        <source>Clearing threshold</source>
        <translation>Seuil de retour au calme</translation>
    </message>
    <message>
        <source>Closes until it fires</source>
        <translation>Clôtures avant déclenchement</translation>
    </message>
    <message>
        <source>Closes until it clears</source>
        <translation>Clôtures avant retour au calme</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Crises manquées</translation>
    </message>
    <message>
        <source>False alarms a year</source>
        <translation>Fausses alertes par an</translation>
    </message>
    <message>
        <source>Days frozen</source>
        <translation>Jours gelés</translation>
    </message>
    <message>
        <source>Variants tried: %1; refused because they cannot work: %2; stress events: %3. Among so many variants some look good by chance.</source>
        <translation>Variantes essayées&#xa0;: %1&#x202f;; refusées car elles ne peuvent pas fonctionner&#xa0;: %2&#x202f;; crises&#xa0;: %3. Parmi tant de variantes, certaines paraissent bonnes par hasard.</translation>
    </message>
    <message>
        <source>Nothing can be said of overfitting: that asks for at least %1 variants, and for stress events all over the history.</source>
        <translation>On ne peut rien dire du surajustement&#xa0;: il y faut au moins %1 variantes, et des crises sur tout l’historique.</translation>
    </message>
    <message>
        <source>Probability of overfitting: %1. In so many of %2 ways to choose half of %3 stretches of time, the variant that was best there was no better than the median on the other half (%4 variants, %5 stress events; best by hit rate less the share of false alarms among firings).</source>
        <translation>Probabilité de surajustement&#xa0;: %1. Dans cette part des %2 façons de choisir la moitié de %3 tranches de temps, la variante qui y était la meilleure ne dépassait pas la médiane sur l’autre moitié (%4 variantes, %5 crises&#x202f;; la meilleure selon le taux de détection diminué de la part de fausses alertes dans les déclenchements).</translation>
    </message>
</context>
<context>
    <name>Markets</name>
    <message>
        <source>No measure</source>
        <translation>Aucune mesure</translation>
    </message>
    <message>
        <source>per million %1</source>
        <comment>a currency</comment>
        <translation>par million de %1</translation>
    </message>
    <message>
        <source>bps</source>
        <comment>basis points</comment>
        <translation>pb</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>écriture %1</translation>
    </message>
    <message>
        <source>Volatility, %1</source>
        <comment>the name of an estimator</comment>
        <translation>Volatilité, %1</translation>
    </message>
    <message>
        <source>Average true range</source>
        <translation>Amplitude vraie moyenne</translation>
    </message>
    <message>
        <source>Fall from the highest close</source>
        <translation>Repli depuis la plus haute clôture</translation>
    </message>
    <message>
        <source>Value at risk of one bar, 99%</source>
        <translation>Valeur en risque sur une barre, 99&#x202f;%</translation>
    </message>
    <message>
        <source>Expected shortfall of one bar, 97.5%</source>
        <translation>Perte moyenne extrême sur une barre, 97,5&#x202f;%</translation>
    </message>
    <message>
        <source>Illiquidity, Amihud</source>
        <translation>Illiquidité, Amihud</translation>
    </message>
    <message>
        <source>Distance from the peg of 1</source>
        <translation>Écart à la parité de 1</translation>
    </message>
    <message>
        <source>Distance from the moving average</source>
        <translation>Écart à la moyenne mobile</translation>
    </message>
    <message>
        <source>single prices</source>
        <comment>instead of bars of some length</comment>
        <translation>cours isolés</translation>
    </message>
    <message>
        <source>%1 wk</source>
        <comment>weeks, as a unit</comment>
        <translation>%1 sem.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, as a unit</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>All venues</source>
        <comment>the composite of several</comment>
        <translation>Toutes les places</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4</source>
        <comment>asset, currency, venue, length of the bars</comment>
        <translation>%1 en %2, %3, %4</translation>
    </message>
    <message>
        <source>current</source>
        <comment>data of a market</comment>
        <translation>à jour</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>data of a market</comment>
        <translation>périmé</translation>
    </message>
    <message>
        <source>frozen</source>
        <comment>data of a market</comment>
        <translation>figé</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>data of a market</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The last bar closed %1 ago, more than two intervals of %2: what the market does now is unknown.</source>
        <translation>La dernière barre a été close il y a %1, soit plus de deux intervalles de %2&#xa0;: l’état présent du marché est inconnu.</translation>
    </message>
    <message>
        <source>The last price is %1 old, more than the fund allows: what the market does now is unknown.</source>
        <translation>Le dernier cours date de %1, plus que ne l’admet le fonds&#xa0;: l’état présent du marché est inconnu.</translation>
    </message>
    <message>
        <source>The last three bars have the same four prices. That may be a feed that stands still and no calm market.</source>
        <translation>Les trois dernières barres ont les quatre mêmes cours. Ce peut être un flux à l’arrêt, et non un marché calme.</translation>
    </message>
    <message>
        <source>No bar had closed by then, or its file is not kept.</source>
        <translation>Aucune barre n’était close à cette date, ou son fichier n’est pas conservé.</translation>
    </message>
    <message>
        <source>The file runs backwards: reversed</source>
        <translation>Fichier à rebours&#xa0;: remis dans l’ordre</translation>
    </message>
    <message>
        <source>Earlier than the bar before it</source>
        <translation>Antérieure à la barre qui précède</translation>
    </message>
    <message>
        <source>The same bar again: one kept</source>
        <translation>Même barre en double&#xa0;: une seule gardée</translation>
    </message>
    <message>
        <source>Two different bars of one time</source>
        <translation>Deux barres différentes à la même heure</translation>
    </message>
    <message>
        <source>No prices at all: left out</source>
        <translation>Aucun cours&#xa0;: écartée</translation>
    </message>
    <message>
        <source>Last bar not closed yet: left out</source>
        <translation>Dernière barre non close&#xa0;: écartée</translation>
    </message>
    <message>
        <source>Not a whole interval</source>
        <translation>Intervalle incomplet</translation>
    </message>
    <message>
        <source>Opens in the future</source>
        <translation>Ouverture dans le futur</translation>
    </message>
    <message>
        <source>Bars are missing</source>
        <translation>Des barres manquent</translation>
    </message>
    <message>
        <source>Prices contradict each other</source>
        <translation>Cours contradictoires</translation>
    </message>
    <message>
        <source>Same four prices in a row: perhaps stale</source>
        <translation>Quatre mêmes cours de suite&#xa0;: peut-être périmés</translation>
    </message>
    <message>
        <source>Volume columns swapped: put right</source>
        <translation>Colonnes de volume interverties&#xa0;: rétablies</translation>
    </message>
    <message>
        <source>Volume has more than 18 decimals</source>
        <translation>Volume de plus de 18 décimales</translation>
    </message>
    <message>
        <source>Volume is no amount: taken as none</source>
        <translation>Volume illisible&#xa0;: considéré comme absent</translation>
    </message>
    <message>
        <source>Second time column says otherwise</source>
        <translation>Seconde colonne horaire discordante</translation>
    </message>
    <message>
        <source>More than one symbol</source>
        <translation>Plusieurs symboles</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was found, how many bars</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n bars</source>
        <translation>
            <numerusform>%n barre</numerusform>
            <numerusform>%n barres</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not kept: its bars are unknown</source>
        <translation>Le fichier n’est pas conservé&#xa0;: ses barres sont inconnues</translation>
    </message>
    <message>
        <source>The file cannot be read: its bars are unknown</source>
        <translation>Le fichier est illisible&#xa0;: ses barres sont inconnues</translation>
    </message>
    <message numerus="yes">
        <source>%n bars came late, after later ones were known</source>
        <translation>
            <numerusform>%n barre connue tardivement, après de plus récentes</numerusform>
            <numerusform>%n barres connues tardivement, après de plus récentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bars contradict an earlier file</source>
        <translation>
            <numerusform>%n barre contredit un fichier antérieur</numerusform>
            <numerusform>%n barres contredisent un fichier antérieur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bars repeat an earlier file</source>
        <translation>
            <numerusform>%n barre répète un fichier antérieur</numerusform>
            <numerusform>%n barres répètent un fichier antérieur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bars are missing</source>
        <translation>
            <numerusform>%n barre manque</numerusform>
            <numerusform>%n barres manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bars are known to too few venues</source>
        <translation>
            <numerusform>%n barre connue de trop peu de places</numerusform>
            <numerusform>%n barres connues de trop peu de places</numerusform>
        </translation>
    </message>
    <message>
        <source>Volatility, close-to-close</source>
        <translation>Volatilité, clôture à clôture</translation>
    </message>
    <message>
        <source>Volatility, exponential</source>
        <translation>Volatilité, exponentielle</translation>
    </message>
    <message>
        <source>weight of the past %1</source>
        <translation>poids du passé %1</translation>
    </message>
    <message numerus="yes">
        <source>%n returns</source>
        <translation>
            <numerusform>%n rendement</numerusform>
            <numerusform>%n rendements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bars a year</source>
        <translation>
            <numerusform>%n barre par an</numerusform>
            <numerusform>%n barres par an</numerusform>
        </translation>
    </message>
    <message>
        <source>Price has more than 18 decimals: rounded half to even</source>
        <translation>Prix à plus de 18 décimales&#xa0;: arrondi au pair le plus proche</translation>
    </message>
    <message numerus="yes">
        <source>In %n bars the venues close more than 1 % apart</source>
        <translation>
            <numerusform>Dans %n barre, les places clôturent à plus de 1&#xa0;% l’une de l’autre</numerusform>
            <numerusform>Dans %n barres, les places clôturent à plus de 1&#xa0;% l’une de l’autre</numerusform>
        </translation>
    </message>
    <message>
        <source>Closes far from where the next bar opens: perhaps not a whole bar</source>
        <translation>Clôture loin de l’ouverture de la barre suivante&#xa0;: barre peut-être incomplète</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>cannot be read</source>
        <comment>an entry</comment>
        <translation>illisible</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of an entry</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellée le</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Leaf hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a value or cost that cannot be told</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Without group</source>
        <translation>Hors groupe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>millions of a currency</comment>
        <translation>M %1</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Contrepartie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Seat</source>
        <comment>jurisdiction of a counterparty</comment>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Licensed until</source>
        <translation>Agrément</translation>
    </message>
    <message>
        <source>Exposure, %1</source>
        <translation>Exposition, %1</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Used, %</source>
        <translation>Usage, %</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>limit breached</source>
        <comment>a counterparty</comment>
        <translation>limite dépassée</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a counterparty</comment>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>licence expired</source>
        <comment>a counterparty</comment>
        <translation>agrément échu</translation>
    </message>
    <message>
        <source>exposure unknown</source>
        <comment>a counterparty</comment>
        <translation>exposition inconnue</translation>
    </message>
    <message>
        <source>soft limit</source>
        <comment>a counterparty</comment>
        <translation>seuil d’alerte</translation>
    </message>
    <message>
        <source>licence expiring</source>
        <comment>a counterparty</comment>
        <translation>agrément à échoir</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a counterparty</comment>
        <translation>en fonction</translation>
    </message>
    <message>
        <source>Proceeds, after fees</source>
        <translation>Produit, net de frais</translation>
    </message>
    <message>
        <source>Paid out, nothing received</source>
        <translation>Sortie sans contrepartie</translation>
    </message>
    <message>
        <source>Paid as a fee, at its price</source>
        <translation>Payé en frais, à son cours</translation>
    </message>
    <message>
        <source>Given in exchange, at its value</source>
        <translation>Donné en échange, à sa valeur</translation>
    </message>
    <message>
        <source>used up</source>
        <comment>a lot</comment>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>taken in part</source>
        <comment>a lot</comment>
        <translation>pris en partie</translation>
    </message>
    <message>
        <source>Realised gain</source>
        <translation>Plus-value réalisée</translation>
    </message>
    <message>
        <source>Cost that left</source>
        <comment>of a withdrawal, which realises no gain</comment>
        <translation>Prix de revient sorti</translation>
    </message>
    <message>
        <source>stale, %1</source>
        <comment>a price; %1 is its age</comment>
        <translation>périmé, %1</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sans cours</translation>
    </message>
    <message>
        <source>Account and asset</source>
        <translation>Compte et actif</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation>Cours, %1</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>Valeur, %1</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Part, %</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Prix de revient, %1</translation>
    </message>
    <message>
        <source>Unrealised gain, %1</source>
        <translation>Plus-value latente, %1</translation>
    </message>
    <message>
        <source>Gain, %</source>
        <translation>En %</translation>
    </message>
    <message>
        <source>Age of price</source>
        <translation>Âge du cours</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Acquis le</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a lot</comment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Quantity, %1</source>
        <translation>Quantité, %1</translation>
    </message>
    <message>
        <source>Unit cost, %1</source>
        <translation>Coût unitaire, %1</translation>
    </message>
    <message>
        <source>Gain, %1</source>
        <translation>Plus-value, %1</translation>
    </message>
    <message>
        <source>stands</source>
        <comment>a transaction that was not taken back</comment>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>reversed by %1</source>
        <translation>contre-passée par %1</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Date d’effet</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>number of the entry</comment>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation>Contre-valeur</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Realised gain, %1</source>
        <translation>Plus-value réalisée, %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Initiateur</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a proposal</comment>
        <translation>retirée</translation>
    </message>
    <message>
        <source>does not count</source>
        <comment>the initiator of a proposal</comment>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>a second person</comment>
        <translation>attend</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Prix de revient</translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <comment>prices</comment>
        <translation>
            <numerusform>%n périmé</numerusform>
            <numerusform>%n périmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n inconnue</numerusform>
            <numerusform>%n inconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fund, all %n holdings</source>
        <translation>
            <numerusform>Fonds, %n avoir</numerusform>
            <numerusform>Fonds, les %n avoirs</numerusform>
        </translation>
    </message>
    <message>
        <source>In</source>
        <comment>a currency</comment>
        <translation>En</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Bars</source>
        <comment>of a price history</comment>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Last close</source>
        <translation>Dernière clôture</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Variation, %</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message numerus="yes">
        <source>%n contradicted</source>
        <comment>prices</comment>
        <translation>
            <numerusform>%n contredit</numerusform>
            <numerusform>%n contredits</numerusform>
        </translation>
    </message>
    <message>
        <source>contradicted</source>
        <comment>a price</comment>
        <translation>contredit</translation>
    </message>
    <message>
        <source>stale, contradicted</source>
        <comment>a price</comment>
        <translation>périmé, contredit</translation>
    </message>
    <message>
        <source>Account statement in Binance’s layout</source>
        <translation>Relevé de compte au format de Binance</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <comment>an act, an amount of money</comment>
        <translation>%1 au-delà de %2</translation>
    </message>
    <message>
        <source>active</source>
        <comment>an officer</comment>
        <translation>en fonction</translation>
    </message>
    <message>
        <source>no longer active</source>
        <comment>an officer</comment>
        <translation>plus en fonction</translation>
    </message>
    <message>
        <source>open</source>
        <comment>an account</comment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>an account</comment>
        <translation>fermé</translation>
    </message>
    <message>
        <source>The latest of any source</source>
        <translation>Le dernier de toute source</translation>
    </message>
    <message>
        <source>always</source>
        <comment>an act needs a second person</comment>
        <translation>toujours</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>fingerprint of a public key</comment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Valued by</source>
        <translation>Évalué par</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Segregation</source>
        <translation>Ségrégation</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Above, %1</source>
        <translation>Au-delà de, %1</translation>
    </message>
    <message>
        <source>Who must agree</source>
        <translation>Qui doit valider</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Sealed</source>
        <comment>when an entry was</comment>
        <translation>Scellée le</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a rule</comment>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Sentence</source>
        <comment>of a rule</comment>
        <translation>Phrase</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The language is fr or en.</source>
        <translation>La langue est fr ou en.</translation>
    </message>
    <message>
        <source>The theme is light, dark or system.</source>
        <translation>Le thème est light, dark ou system.</translation>
    </message>
    <message>
        <source>The treasury desk of a digital-asset fund</source>
        <translation>Le poste de trésorerie d’un fonds d’actifs numériques</translation>
    </message>
    <message>
        <source>The fund to open</source>
        <translation>Le fonds à ouvrir</translation>
    </message>
    <message>
        <source>fr or en</source>
        <translation>fr ou en</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark ou system</translation>
    </message>
    <message>
        <source>Who signs in</source>
        <translation>Qui se connecte</translation>
    </message>
    <message>
        <source>File whose first line is the passphrase of the key</source>
        <translation>Fichier dont la première ligne est la phrase secrète de la clé</translation>
    </message>
    <message>
        <source>The day to show</source>
        <translation>Le jour à afficher</translation>
    </message>
    <message>
        <source>Show that day as it was believed then</source>
        <translation>Afficher ce jour tel qu’il était connu alors</translation>
    </message>
    <message>
        <source>Write a picture of every page and dialog into a folder</source>
        <translation>Écrire une image de chaque page et de chaque dialogue dans un dossier</translation>
    </message>
    <message>
        <source>This is no name of an officer: %1</source>
        <translation>Ce n’est pas le nom d’un agent&#xa0;: %1</translation>
    </message>
    <message>
        <source>A day is written as in 2026-07-17.</source>
        <translation>Un jour s’écrit comme dans 2026-07-17.</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Afficher cette aide</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>A price is missing, so the exposure cannot be known; acts there are refused.</source>
        <translation>Un cours manque&#x202f;; l’exposition est inconnue et les opérations y sont refusées.</translation>
    </message>
    <message>
        <source>%1 of %2 million %3; more is refused there</source>
        <translation>%1 sur %2 millions %3&#x202f;; tout ajout y est refusé</translation>
    </message>
    <message>
        <source>%1 of %2 million %3; the limit is %4</source>
        <translation>%1 sur %2 millions %3&#x202f;; la limite est de %4</translation>
    </message>
    <message>
        <source>Limit breached: %1</source>
        <translation>Limite dépassée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Soft limit passed: %1</source>
        <translation>Seuil d’alerte franchi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exposure unknown: %1</source>
        <translation>Exposition inconnue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Licence expired: %1</source>
        <translation>Agrément expiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Licence expires: %1</source>
        <translation>Agrément à échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>No price: %1</source>
        <translation>Sans cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stale price: %1</source>
        <translation>Cours périmé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals wait</source>
        <translation>
            <numerusform>%n validation en attente</numerusform>
            <numerusform>%n validations en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holdings without a known cost</source>
        <translation>
            <numerusform>%n avoir sans prix de revient connu</numerusform>
            <numerusform>%n avoirs sans prix de revient connu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries beyond the last checkpoint</source>
        <translation>
            <numerusform>%n écriture au-delà du dernier point de contrôle</numerusform>
            <numerusform>%n écritures au-delà du dernier point de contrôle</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1; nothing may be sent or bought there</source>
        <translation>Depuis le %1&#x202f;; ni envoi ni achat n’y sont permis</translation>
    </message>
    <message>
        <source>On %1; after that nothing may be sent there</source>
        <translation>Le %1&#x202f;; ensuite plus rien ne peut y être envoyé</translation>
    </message>
    <message>
        <source>Its value is unknown, and so is the total</source>
        <translation>Sa valeur est inconnue, et le total aussi</translation>
    </message>
    <message>
        <source>The last price is of %1</source>
        <translation>Dernier cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>One is yours to decide: %1</source>
        <translation>L’une vous revient&#xa0;: %1</translation>
    </message>
    <message>
        <source>The oldest: %1</source>
        <translation>La plus ancienne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Among them %1 at %2</source>
        <translation>Dont %1 chez %2</translation>
    </message>
    <message>
        <source>Whoever holds this machine could rewrite them unnoticed</source>
        <translation>Qui détient cette machine pourrait les réécrire à l’insu de tous</translation>
    </message>
    <message>
        <source>Case of rule %1: %2</source>
        <translation>Dossier de la règle %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rules cannot be known</source>
        <translation>
            <numerusform>%n règle ne peut être évaluée</numerusform>
            <numerusform>%n règles ne peuvent être évaluées</numerusform>
        </translation>
    </message>
    <message>
        <source>Escalated: nobody agreed in time</source>
        <translation>Escaladé : personne n’a donné son accord à temps</translation>
    </message>
    <message>
        <source>Somebody must agree by %1</source>
        <translation>Un accord est attendu avant le %1</translation>
    </message>
    <message>
        <source>Somebody must decide</source>
        <translation>Une décision est attendue</translation>
    </message>
    <message>
        <source>Among them %1: unknown is not calm</source>
        <translation>Dont %1 : l’inconnu n’est pas le calme</translation>
    </message>
    <message>
        <source>Somebody must say that it was carried out, or end it</source>
        <translation>L’exécution ou la fin est à déclarer</translation>
    </message>
    <message>
        <source>Contradicted price: %1</source>
        <translation>Cours contredit&#xa0;: %1</translation>
    </message>
    <message>
        <source>this day</source>
        <comment>a licence ends on the day shown</comment>
        <translation>ce jour</translation>
    </message>
    <message>
        <source>Is the clock right?</source>
        <translation>L’horloge est-elle juste&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ProposalImport</name>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Heure, UTC</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>of a file</comment>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n operations at once</source>
        <translation>
            <numerusform>%n opération</numerusform>
            <numerusform>%n opérations simultanées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The range is complete: no filter hides an entry of it.</source>
        <translation>La plage est complète&#xa0;: aucun filtre n’en masque une écriture.</translation>
    </message>
    <message numerus="yes">
        <source>A filter hides %n entries of this range.</source>
        <translation>
            <numerusform>Un filtre masque %n écriture de cette plage.</numerusform>
            <numerusform>Un filtre masque %n écritures de cette plage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only officer %1.</source>
        <translation>Agent&#xa0;: %1 seulement.</translation>
    </message>
    <message>
        <source>Only these types: %1.</source>
        <translation>Types retenus&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The log has %n further entries outside the range.</source>
        <translation>
            <numerusform>La piste compte %n écriture de plus hors de la plage.</numerusform>
            <numerusform>La piste compte %n écritures de plus hors de la plage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Extract of the audit log, entries %1 to %2</source>
        <translation>Extrait de la piste d’audit, écritures %1 à %2</translation>
    </message>
    <message>
        <source>Made on %1 at %2. Times in %3.</source>
        <translation>Établi le %1 à %2. Heures&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Fictional demonstration fund: nothing here is held or owed by anyone.</source>
        <translation>Fonds fictif de démonstration&#xa0;: rien de ce qui suit n’est détenu ni dû par personne.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of an entry</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Sealed at</source>
        <translation>Scellée le</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Leaf hash</source>
        <translation>Empreinte de feuille</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Each leaf hash is SHA-256 of a zero byte and the canonical bytes of the entry (RFC 6962). These bytes are in the canonical JSON attached to this document, whose SHA-256 stands at the foot. The times are those of the machine that sealed the entries; entries after the last checkpoint handed out could be removed unnoticed.</source>
        <translation>Chaque empreinte de feuille est le SHA-256 d’un octet nul suivi des octets canoniques de l’écriture (RFC 6962). Ces octets figurent dans le JSON canonique joint à ce document, dont le SHA-256 est en pied de page. Les heures sont celles de la machine qui a scellé les écritures&#x202f;; les écritures postérieures au dernier point de contrôle remis pourraient disparaître sans que cela se voie.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <source>Extract of %1</source>
        <translation>Extrait du %1</translation>
    </message>
    <message>
        <source>Drawn up by %1</source>
        <translation>Établi par %1</translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation>(suite)</translation>
    </message>
    <message>
        <source>Net asset value at the end of each day, millions of %1</source>
        <translation>Valeur liquidative en fin de journée, en millions de %1</translation>
    </message>
    <message>
        <source>Net asset value at the end of each day, %1</source>
        <translation>Valeur liquidative en fin de journée, %1</translation>
    </message>
    <message>
        <source>fictional demonstration fund</source>
        <translation>fonds fictif de démonstration</translation>
    </message>
    <message>
        <source>No checkpoint has left this machine</source>
        <translation>Aucun point de contrôle n’est sorti de cette machine</translation>
    </message>
    <message>
        <source>Last checkpoint handed out: size %1, %2</source>
        <translation>Dernier point de contrôle remis&#xa0;: taille %1, %2</translation>
    </message>
    <message>
        <source>Audit log %1, size %2</source>
        <translation>Piste d’audit %1, taille %2</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Racine</translation>
    </message>
    <message>
        <source>Canonical JSON, SHA-256</source>
        <translation>JSON canonique, SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%n entries beyond it</source>
        <comment>entries after the last checkpoint</comment>
        <translation>
            <numerusform>%n écriture au-delà</numerusform>
            <numerusform>%n écritures au-delà</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>purchase</source>
        <comment>where a lot came from</comment>
        <translation>achat</translation>
    </message>
    <message>
        <source>contribution</source>
        <comment>where a lot came from</comment>
        <translation>apport</translation>
    </message>
    <message>
        <source>mining</source>
        <comment>where a lot came from</comment>
        <translation>minage</translation>
    </message>
    <message>
        <source>staking</source>
        <comment>where a lot came from</comment>
        <translation>rendement de staking</translation>
    </message>
    <message>
        <source>seizure</source>
        <comment>where a lot came from</comment>
        <translation>saisie</translation>
    </message>
    <message>
        <source>grant</source>
        <comment>where a lot came from</comment>
        <translation>dotation</translation>
    </message>
    <message>
        <source>airdrop</source>
        <comment>where a lot came from</comment>
        <translation>distribution gratuite</translation>
    </message>
    <message>
        <source>deposit of unstated origin</source>
        <comment>where a lot came from</comment>
        <translation>dépôt d’origine non précisée</translation>
    </message>
    <message>
        <source>rebate</source>
        <comment>where a lot came from</comment>
        <translation>ristourne</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Contrepartie</translation>
    </message>
    <message>
        <source>Counterparty name</source>
        <translation>Nom de la contrepartie</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau de conservation</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Asset name</source>
        <translation>Nom de l’actif</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Acquis le</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Price as of</source>
        <translation>Date du cours</translation>
    </message>
    <message>
        <source>Price source</source>
        <translation>Source du cours</translation>
    </message>
    <message>
        <source>Stale price</source>
        <translation>Cours périmé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Part, %</translation>
    </message>
    <message>
        <source>Cost basis</source>
        <translation>Prix de revient</translation>
    </message>
    <message>
        <source>Unrealised gain</source>
        <translation>Plus-value latente</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Détenu à</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>Connu à</translation>
    </message>
    <message>
        <source>Log size</source>
        <translation>Taille de la piste</translation>
    </message>
    <message>
        <source>Log root</source>
        <translation>Racine de la piste</translation>
    </message>
    <message>
        <source>SHA-256 of the canonical JSON</source>
        <translation>SHA-256 du JSON canonique</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Officer&apos;s name</source>
        <translation>Nom de l’agent</translation>
    </message>
    <message>
        <source>Canonical bytes</source>
        <translation>Octets canoniques</translation>
    </message>
    <message>
        <source>Prices: the last one known at the instant of the statement.</source>
        <translation>Cours&#xa0;: le dernier connu à l’instant du relevé.</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Sources&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>A price older than %n hours is stale, unless a bound of its own is set for the asset.</source>
        <translation>
            <numerusform>Un cours de plus de %n heure est périmé, sauf délai propre à l’actif.</numerusform>
            <numerusform>Un cours de plus de %n heures est périmé, sauf délai propre à l’actif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stale, reported and used: %1.</source>
        <translation>Périmés, signalés et retenus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unknown for want of a price: %1; unknown cost basis: %2 (%3). A sum with an unknown part is itself unknown, never taken as zero; shares refer to the value that is known.</source>
        <translation>Valeurs inconnues faute de cours&#xa0;: %1&#x202f;; prix de revient inconnus&#xa0;: %2 (%3). Une somme dont une partie est inconnue est elle-même inconnue, jamais comptée pour zéro&#x202f;; les parts se rapportent à la valeur connue.</translation>
    </message>
    <message>
        <source>first in, first out, by account (%1)</source>
        <translation>premier entré, premier sorti, par compte (%1)</translation>
    </message>
    <message>
        <source>weighted average, by account (%1)</source>
        <translation>coût moyen pondéré, par compte (%1)</translation>
    </message>
    <message>
        <source>Cost basis: %1. Money is carried at its value.</source>
        <translation>Prix de revient&#xa0;: %1. Les liquidités sont portées à leur valeur.</translation>
    </message>
    <message>
        <source>No checkpoint of the audit log has been handed out: until one is held by a third party, entries could be removed unnoticed.</source>
        <translation>Aucun point de contrôle de la piste d’audit n’a été remis&#xa0;: tant qu’un tiers n’en détient pas, des écritures pourraient disparaître sans que cela se voie.</translation>
    </message>
    <message>
        <source>The checkpoint of size %1 was handed out on %2 to %3.</source>
        <translation>Le point de contrôle de taille %1 a été remis le %2&#x202f;; détenteur&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>The %n entries after it could be removed unnoticed.</source>
        <translation>
            <numerusform>L’écriture suivante pourrait disparaître sans que cela se voie.</numerusform>
            <numerusform>Les %n écritures suivantes pourraient disparaître sans que cela se voie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts are rounded once, half to even, at the decimals of the currency; sums are of the rounded amounts. Shares add up to 100 by the method of the largest remainder.</source>
        <translation>Montants arrondis une fois, au pair le plus proche, aux décimales de la monnaie&#x202f;; les sommes portent sur les montants arrondis. Les parts totalisent 100 par la méthode du plus fort reste.</translation>
    </message>
    <message>
        <source>The times are those of the machine that sealed the entries. This document is not signed: the SHA-256 at its foot ties it to its data, attached as canonical JSON, and the root to the audit log.</source>
        <translation>Les heures sont celles de la machine qui a scellé les écritures. Ce document n’est pas signé&#xa0;: le SHA-256 en pied de page le lie à ses données, jointes en JSON canonique, et la racine à la piste d’audit.</translation>
    </message>
    <message>
        <source>Statement of holdings as of %1</source>
        <translation>Relevé des avoirs au %1</translation>
    </message>
    <message>
        <source>Held on %1 at %2 (%3), as known on %4 at %5.</source>
        <translation>Avoirs détenus au %1 à %2 (%3), tels que connus le %4 à %5.</translation>
    </message>
    <message>
        <source>Net asset value</source>
        <translation>Valeur liquidative</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Drawn up by, date</source>
        <translation>Établi par, date</translation>
    </message>
    <message>
        <source>Drawn up by %1, date</source>
        <translation>Établi par %1, date</translation>
    </message>
    <message>
        <source>Checked by, date</source>
        <translation>Contrôlé par, date</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>Relevé du %1</translation>
    </message>
    <message>
        <source>Total of the fund</source>
        <translation>Total du fonds</translation>
    </message>
    <message>
        <source>stale, %1</source>
        <comment>a price, with its age</comment>
        <translation>périmé, %1</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sans cours</translation>
    </message>
    <message>
        <source>Cost basis</source>
        <comment>column header: short</comment>
        <translation>Prix de revient</translation>
    </message>
    <message>
        <source>Gain</source>
        <comment>column header: unrealised gain, short</comment>
        <translation>Plus-value</translation>
    </message>
    <message>
        <source>lots: unit cost</source>
        <translation>lots&#xa0;: revient unitaire</translation>
    </message>
    <message>
        <source>Account and asset</source>
        <translation>Compte et actif</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a value or a gain</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a cost basis</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>cold storage</source>
        <translation>à froid</translation>
    </message>
    <message>
        <source>warm storage</source>
        <translation>tiède</translation>
    </message>
    <message>
        <source>hot storage</source>
        <translation>à chaud</translation>
    </message>
    <message>
        <source>Share of known, %</source>
        <translation>Part du connu, %</translation>
    </message>
    <message>
        <source>fires</source>
        <comment>a threshold</comment>
        <translation>déclenche</translation>
    </message>
    <message>
        <source>ends</source>
        <comment>a threshold</comment>
        <translation>prend fin</translation>
    </message>
    <message>
        <source>%1, closes</source>
        <translation>%1, cours de clôture</translation>
    </message>
    <message>
        <source>%1 at %2, closes</source>
        <comment>an asset, a venue</comment>
        <translation>%1 chez %2, cours de clôture</translation>
    </message>
    <message>
        <source>Firings</source>
        <translation>Déclenchements</translation>
    </message>
    <message>
        <source>Stress events</source>
        <translation>Épisodes de crise</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Épisodes vus à temps</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Épisodes manqués</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Fausses alertes</translation>
    </message>
    <message>
        <source>False alarms a year</source>
        <translation>Fausses alertes par an</translation>
    </message>
    <message>
        <source>Variants adopted</source>
        <translation>Variantes adoptées</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>A stress event is a time from which the close was still to fall by %1 or more within %2; for a rule on a peg, a close under %3 within %4. This was set before any rule was tuned to it.</source>
        <translation>Un épisode de crise est un temps à partir duquel la clôture allait encore perdre %1 ou plus en %2&#x202f;; pour une règle sur une parité, une clôture sous %3 en %4. Cette définition précède tout réglage d’une règle.</translation>
    </message>
    <message>
        <source>In force since %1.</source>
        <comment>a doctrine</comment>
        <translation>En vigueur depuis le %1.</translation>
    </message>
    <message>
        <source>In force from %1 until %2.</source>
        <comment>a doctrine</comment>
        <translation>En vigueur du %1 au %2.</translation>
    </message>
    <message>
        <source>Adopted; in force from %1.</source>
        <comment>a doctrine</comment>
        <translation>Adoptée&#x202f;; en vigueur à partir du %1.</translation>
    </message>
    <message>
        <source>Binding is the canonical sentence of each rule alone; the texts in both tongues are made from it, and never read back.</source>
        <translation>Seule la phrase canonique de chaque règle fait foi&#x202f;; les textes dans les deux langues en sont tirés et ne sont jamais relus.</translation>
    </message>
    <message>
        <source>The charts and figures say what each rule would have done on the bars that the fund has imported; a bar that is missing is unknown, never calm. They promise nothing.</source>
        <translation>Les graphiques et les chiffres disent ce que chaque règle aurait fait sur les barres que le fonds a importées&#x202f;; une barre absente est inconnue, jamais calme. Ils ne promettent rien.</translation>
    </message>
    <message>
        <source>Variants are the sentences of any version adopted so far that differ from the rule in figures only, and itself: the more were tried, the less a good figure says.</source>
        <translation>Les variantes sont les phrases de toute version adoptée à ce jour qui ne diffèrent de la règle que par leurs chiffres, elle comprise&#xa0;: plus on en a essayé, moins un bon chiffre en dit.</translation>
    </message>
    <message>
        <source>The two signatures that made this version binding are entries of the audit log, each made with the key of the officer. This document is not signed: the SHA-256 at its foot ties it to its data, attached as canonical JSON, and the root to the audit log.</source>
        <translation>Les deux signatures qui ont rendu cette version obligatoire sont des écritures de la piste d’audit, faites chacune avec la clé de l’agent. Le présent document n’est pas signé&#xa0;: le SHA-256 en bas de page le lie à ses données, jointes en JSON canonique, et la racine à la piste d’audit.</translation>
    </message>
    <message>
        <source>Doctrine of intervention of %1, version %2</source>
        <translation>Doctrine d’intervention&#xa0;: %1, version %2</translation>
    </message>
    <message>
        <source>SHA-256 of the document</source>
        <translation>SHA-256 du document</translation>
    </message>
    <message>
        <source>Signature, date</source>
        <translation>Signature, date</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <comment>a doctrine</comment>
        <translation>Proposée par</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <comment>a doctrine</comment>
        <translation>Adoptée par</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Les règles</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Precedents</source>
        <translation>Précédents</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>S’applique</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a day</comment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>as long as this version is in force</source>
        <translation>tant que cette version est en vigueur</translation>
    </message>
    <message>
        <source>The fund has no bars on which this rule could be tried: nothing is known of what it would have done.</source>
        <translation>Le fonds n’a pas de barres sur lesquelles essayer cette règle&#xa0;: on ne sait rien de ce qu’elle aurait fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n firings make no statistics.</source>
        <translation>
            <numerusform>%n déclenchement ne fait pas une statistique.</numerusform>
            <numerusform>%n déclenchements ne font pas une statistique.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the free words mean</source>
        <translation>Ce que désignent les mots libres</translation>
    </message>
    <message>
        <source>How to read this document</source>
        <translation>Comment lire ce document</translation>
    </message>
    <message>
        <source>Doctrine of intervention, version %1</source>
        <translation>Doctrine d’intervention, version %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Titre en français</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Titre en anglais</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Rationale in French</source>
        <translation>Motif en français</translation>
    </message>
    <message>
        <source>Rationale in English</source>
        <translation>Motif en anglais</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Unknown bars</source>
        <translation>Barres inconnues</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>entry %1</source>
        <comment>a number</comment>
        <translation>écriture %1</translation>
    </message>
    <message>
        <source>Contradicting source</source>
        <translation>Source contraire</translation>
    </message>
    <message>
        <source>Contradicting price</source>
        <translation>Cours contraire</translation>
    </message>
    <message>
        <source>Contradicted pair</source>
        <translation>Couple contredit</translation>
    </message>
    <message>
        <source>Difference, %</source>
        <translation>Écart, %</translation>
    </message>
    <message>
        <source>Contradicted by another source by more than the fund tolerates, reported and used: %1.</source>
        <translation>Contredits par une autre source au-delà de la tolérance du fonds, signalés et retenus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>contradicted</source>
        <comment>a price</comment>
        <translation>contredit</translation>
    </message>
    <message>
        <source>The log as it stood at the end of %1: what was sealed by then, whatever day it is about.</source>
        <translation>La piste telle qu’elle était à la fin du %1&#xa0;: ce qui était scellé alors, quel que soit le jour concerné.</translation>
    </message>
    <message>
        <source>known part</source>
        <translation>part connue</translation>
    </message>
    <message>
        <source>Stress events (+ before known)</source>
        <translation>Crises (+ avant toute mesure)</translation>
    </message>
    <message>
        <source>False alarms a year (in all)</source>
        <translation>Fausses alertes par an (en tout)</translation>
    </message>
    <message>
        <source>Bars (of these warm-up)</source>
        <translation>Barres (dont amorçage)</translation>
    </message>
    <message>
        <source>Coverage (known / after warm-up)</source>
        <translation>Couverture (connues / après amorçage)</translation>
    </message>
    <message>
        <source>A hit is a stress event during which the rule fired while the loss was still to come; a false alarm is a firing that touches no stress event. Events that were over before anything was known of the rule are neither hits nor misses.</source>
        <translation>Un épisode est vu à temps si la règle s’est déclenchée pendant que la perte restait à venir&#x202f;; une fausse alerte est un déclenchement qui ne touche aucun épisode de crise. Les épisodes achevés avant que rien ne soit connu de la règle ne sont ni vus ni manqués.</translation>
    </message>
    <message>
        <source>Charts are drawn by the closes of bars; a firing is shaded from when it was known, with the close at the earliest.</source>
        <translation>Les graphiques suivent les clôtures des barres&#x202f;; un déclenchement est ombré à partir du moment où il fut connu, à la clôture au plus tôt.</translation>
    </message>
    <message>
        <source>Stress events before anything was known</source>
        <translation>Épisodes de crise avant toute mesure</translation>
    </message>
    <message>
        <source>Bars of the warm-up</source>
        <translation>Barres d’amorçage</translation>
    </message>
    <message>
        <source>%1, each position at the rate of %2</source>
        <translation>%1, chaque position au cours de %2</translation>
    </message>
</context>
<context>
    <name>RuleNames</name>
    <message>
        <source>Volatility (%1)</source>
        <comment>by the name of its estimator</comment>
        <translation>Volatilité (%1)</translation>
    </message>
    <message>
        <source>Fall from the highest close</source>
        <translation>Repli depuis la plus haute clôture</translation>
    </message>
    <message>
        <source>Value at risk (%1)</source>
        <translation>Valeur en risque (%1)</translation>
    </message>
    <message>
        <source>Expected shortfall (%1)</source>
        <translation>Perte moyenne attendue (%1)</translation>
    </message>
    <message>
        <source>Move in multiples of its usual size</source>
        <translation>Mouvement, en multiple de l’usuel</translation>
    </message>
    <message>
        <source>Distance from the peg</source>
        <translation>Distance à la parité</translation>
    </message>
    <message>
        <source>Deviation from the peg, with its sign</source>
        <translation>Écart à la parité, avec son signe</translation>
    </message>
    <message>
        <source>Illiquidity over its own median</source>
        <translation>Illiquidité sur sa propre médiane</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Corrélation</translation>
    </message>
    <message>
        <source>Age of the latest price</source>
        <translation>Âge du dernier cours</translation>
    </message>
    <message>
        <source>Share in the portfolio</source>
        <translation>Part dans le portefeuille</translation>
    </message>
    <message>
        <source>Concentration (Herfindahl)</source>
        <translation>Concentration (indice de Herfindahl)</translation>
    </message>
    <message>
        <source>Share in a custody group</source>
        <translation>Part chez un groupe de conservation</translation>
    </message>
    <message>
        <source>Volatility (close-to-close)</source>
        <translation>Volatilité (clôture à clôture)</translation>
    </message>
    <message>
        <source>Average true range</source>
        <translation>Amplitude vraie moyenne</translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation>Cours de clôture</translation>
    </message>
    <message>
        <source>Mean closing price</source>
        <translation>Cours moyen de clôture</translation>
    </message>
    <message>
        <source>Deviation from the mean</source>
        <translation>Écart à la moyenne</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rendement</translation>
    </message>
    <message>
        <source>Logarithmic return</source>
        <translation>Rendement logarithmique</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Avertir</translation>
    </message>
    <message>
        <source>Require approval</source>
        <translation>Exiger un accord</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Geler</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Plafonner</translation>
    </message>
    <message>
        <source>Summon</source>
        <translation>Convoquer</translation>
    </message>
    <message>
        <source>Refer upwards</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Move to cold custody</source>
        <translation>Mettre hors ligne</translation>
    </message>
    <message>
        <source>Rebalance</source>
        <translation>Rééquilibrer</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Faire rembourser</translation>
    </message>
    <message>
        <source>not at least</source>
        <translation>pas au moins</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>not at most</source>
        <translation>pas au plus</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>not above</source>
        <translation>pas plus de</translation>
    </message>
    <message>
        <source>above</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>not below</source>
        <translation>pas moins de</translation>
    </message>
    <message>
        <source>below</source>
        <translation>moins de</translation>
    </message>
    <message>
        <source>days</source>
        <comment>beside a number</comment>
        <translation>jours</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>beside a number</comment>
        <translation>heures</translation>
    </message>
    <message>
        <source>bps</source>
        <comment>basis points, beside a number</comment>
        <translation>pb</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Virements</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Réceptions</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Retraits</translation>
    </message>
    <message>
        <source>All transactions</source>
        <translation>Toutes les opérations</translation>
    </message>
    <message>
        <source>by asset</source>
        <translation>par actif</translation>
    </message>
    <message>
        <source>by custodian</source>
        <translation>par dépositaire</translation>
    </message>
    <message>
        <source>an alarm</source>
        <translation>une alarme</translation>
    </message>
    <message>
        <source>hold the last state</source>
        <translation>garder le dernier état</translation>
    </message>
    <message>
        <source>count as a breach</source>
        <translation>compter comme dépassement</translation>
    </message>
    <message>
        <source>refer upwards</source>
        <translation>saisir l’échelon supérieur</translation>
    </message>
    <message>
        <source>let it lapse</source>
        <translation>laisser caduc</translation>
    </message>
    <message>
        <source>Chief investment officer</source>
        <translation>Directeur des investissements</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Conservateur</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Exceptions to the value at risk (%1)</source>
        <translation>Dépassements de la valeur en risque (%1)</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Words stand one space apart, and none stands elsewhere.</source>
        <translation>Les mots sont séparés par une seule espace, et il n’y en a pas ailleurs.</translation>
    </message>
    <message>
        <source>%1 is no measure.</source>
        <translation>%1 n’est pas une mesure.</translation>
    </message>
    <message>
        <source>%1 is no action.</source>
        <translation>%1 n’est pas une action.</translation>
    </message>
    <message>
        <source>%1 is no unit.</source>
        <translation>%1 n’est pas une unité.</translation>
    </message>
    <message>
        <source>%1 is no option.</source>
        <translation>%1 n’est pas une option.</translation>
    </message>
    <message>
        <source>%1 cannot stand here.</source>
        <translation>%1 n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>A number is due here, not %1.</source>
        <translation>Un nombre est attendu ici, et non %1.</translation>
    </message>
    <message>
        <source>The decimal mark of a rule is a point.</source>
        <translation>Le séparateur décimal d’une règle est un point.</translation>
    </message>
    <message>
        <source>The number %1 is too large.</source>
        <translation>Le nombre %1 est trop grand.</translation>
    </message>
    <message>
        <source>A duration is due here, not %1.</source>
        <translation>Une durée est attendue ici, et non %1.</translation>
    </message>
    <message>
        <source>A name is due here, not %1.</source>
        <translation>Un nom est attendu ici, et non %1.</translation>
    </message>
    <message>
        <source>%1 does not fit here.</source>
        <translation>%1 ne convient pas ici.</translation>
    </message>
    <message>
        <source>AND and OR are not mixed without parentheses.</source>
        <translation>AND et OR ne se mêlent pas sans parenthèses.</translation>
    </message>
    <message>
        <source>The sentence is too long to be read.</source>
        <translation>La phrase est trop longue pour être lue.</translation>
    </message>
    <message>
        <source>%1 has another unit than what it is compared with.</source>
        <translation>%1 n’a pas l’unité de ce à quoi on le compare.</translation>
    </message>
    <message>
        <source>The clearing threshold is not strictly on the safe side of the firing one: %1.</source>
        <translation>Le seuil de fin n’est pas strictement du côté sûr du seuil de déclenchement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The rule could clear while it fires: %1.</source>
        <translation>La règle pourrait prendre fin pendant qu’elle se déclenche&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is no whole number of bars.</source>
        <translation>%1 n’est pas un nombre entier de barres.</translation>
    </message>
    <message>
        <source>The window of %1 has too few bars.</source>
        <translation>La fenêtre de %1 a trop peu de barres.</translation>
    </message>
    <message>
        <source>%1 reaches back farther than the bars there are.</source>
        <translation>%1 remonte plus loin que les barres disponibles.</translation>
    </message>
    <message>
        <source>The weight %1 does not lie between 0 and 1.</source>
        <translation>Le poids %1 n’est pas compris entre 0 et 1.</translation>
    </message>
    <message>
        <source>%1 is finer than values are compared, or too large.</source>
        <translation>%1 est plus fin que la précision des comparaisons, ou trop grand.</translation>
    </message>
    <message>
        <source>%1 does not fit the interval of the prices.</source>
        <translation>%1 ne s’accorde pas avec l’intervalle des prix.</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>Il n’y a pas de règle %1.</translation>
    </message>
    <message>
        <source>The rule %1 would inhibit itself.</source>
        <translation>La règle %1 s’inhiberait elle-même.</translation>
    </message>
    <message>
        <source>There is a rule %1 already.</source>
        <translation>Il y a déjà une règle %1.</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>la fin de la ligne</translation>
    </message>
    <message>
        <source>It should be: %1.</source>
        <translation>Il faudrait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>Clearing</source>
        <translation>En voie d’extinction</translation>
    </message>
    <message>
        <source>Cooling down</source>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>the chief investment officer</source>
        <translation>le directeur des investissements</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>le conseil</translation>
    </message>
    <message>
        <source>the committee</source>
        <translation>le comité</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>l’émetteur</translation>
    </message>
    <message>
        <source>the custodian</source>
        <translation>le conservateur</translation>
    </message>
    <message>
        <source>the auditor</source>
        <translation>l’auditeur</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>les achats</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>les ventes</translation>
    </message>
    <message>
        <source>transfers</source>
        <translation>les virements</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>les réceptions</translation>
    </message>
    <message>
        <source>withdrawals</source>
        <translation>les retraits</translation>
    </message>
    <message>
        <source>all transactions</source>
        <translation>toutes les opérations</translation>
    </message>
    <message>
        <source>the share of %1 in the portfolio</source>
        <translation>la part de %1 dans le portefeuille</translation>
    </message>
    <message>
        <source>the share of the portfolio held in the custody group %1</source>
        <translation>la part du portefeuille conservée par le groupe %1</translation>
    </message>
    <message>
        <source>the concentration of the portfolio by asset (Herfindahl index)</source>
        <translation>la concentration du portefeuille par actif (indice de Herfindahl)</translation>
    </message>
    <message>
        <source>the concentration of the portfolio by custodian (Herfindahl index)</source>
        <translation>la concentration du portefeuille par conservateur (indice de Herfindahl)</translation>
    </message>
    <message>
        <source>the distance of %1 from its peg</source>
        <translation>l’écart de %1 à sa parité</translation>
    </message>
    <message>
        <source>the correlation of %1 with %2 over %3</source>
        <translation>la corrélation de %1 avec %2 sur %3</translation>
    </message>
    <message>
        <source>the age of the latest price of %1</source>
        <translation>l’âge du dernier prix de %1</translation>
    </message>
    <message>
        <source>the fall of %1 from its highest close over %2</source>
        <translation>le recul de %1 depuis sa plus haute clôture sur %2</translation>
    </message>
    <message>
        <source>the value at risk of %1 (%3, history of %2)</source>
        <translation>la valeur en risque de %1 (%3, historique de %2)</translation>
    </message>
    <message>
        <source>the expected shortfall of %1 (%3, history of %2)</source>
        <translation>la perte moyenne extrême de %1 (%3, historique de %2)</translation>
    </message>
    <message>
        <source>the return of %1 over %2</source>
        <translation>le rendement de %1 sur %2</translation>
    </message>
    <message>
        <source>the logarithmic return of %1 over %2</source>
        <translation>le rendement logarithmique de %1 sur %2</translation>
    </message>
    <message>
        <source>the average true range of %1 over %2</source>
        <translation>l’amplitude vraie moyenne de %1 sur %2</translation>
    </message>
    <message>
        <source>the closing price of %1</source>
        <translation>le prix de clôture de %1</translation>
    </message>
    <message>
        <source>the mean closing price of %1 over %2</source>
        <translation>le prix de clôture moyen de %1 sur %2</translation>
    </message>
    <message>
        <source>the deviation of %1 from its mean over %2</source>
        <translation>l’écart de %1 à sa moyenne sur %2</translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <comment>a number, then a measure</comment>
        <translation>%1 fois %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 est de %2 au moins</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 est de %2 au plus</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1 dépasse %2</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 est en dessous de %2</translation>
    </message>
    <message>
        <source>At every daily close</source>
        <translation>À chaque clôture quotidienne</translation>
    </message>
    <message>
        <source>At every hourly close</source>
        <translation>À chaque clôture horaire</translation>
    </message>
    <message numerus="yes">
        <source>At the close of every %n days</source>
        <translation>
            <numerusform>À la clôture de chaque jour</numerusform>
            <numerusform>À la clôture de chaque période de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the close of every %n hours</source>
        <translation>
            <numerusform>À la clôture de chaque heure</numerusform>
            <numerusform>À la clôture de chaque période de %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Without data the signal is unknown; after %1 an alarm is raised.</source>
        <translation>Sans données, le signal est inconnu&#x202f;; après %1, une alerte est donnée.</translation>
    </message>
    <message>
        <source>Without data the last known signal stands for %1; then it is unknown, and an alarm is raised.</source>
        <translation>Sans données, le dernier signal connu vaut pendant %1&#x202f;; ensuite il est inconnu, et une alerte est donnée.</translation>
    </message>
    <message>
        <source>Without data the signal is unknown; after %1 that counts as a breach.</source>
        <translation>Sans données, le signal est inconnu&#x202f;; après %1, cela vaut dépassement.</translation>
    </message>
    <message>
        <source>The signal lasts at least %1 after the last breach.</source>
        <translation>Le signal dure au moins %1 après le dernier dépassement.</translation>
    </message>
    <message>
        <source>Once it has ended, the rule rests for %1.</source>
        <translation>Une fois le signal éteint, la règle est au repos pendant %1.</translation>
    </message>
    <message>
        <source>A price may be at most %1 old.</source>
        <translation>Un prix peut dater de %1 au plus.</translation>
    </message>
    <message>
        <source>After more than %1 without data, closes are counted anew.</source>
        <translation>Après plus de %1 sans données, le compte des clôtures reprend à zéro.</translation>
    </message>
    <message>
        <source>The rule applies up to and including %1.</source>
        <translation>La règle s’applique jusqu’au %1 inclus.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 basis points</source>
        <translation>%1 points de base</translation>
    </message>
    <message>
        <source>the annualised volatility of %1 over %2 (close-to-close)</source>
        <translation>la volatilité annualisée de %1 sur %2 (de clôture à clôture)</translation>
    </message>
    <message>
        <source>the annualised volatility of %1 (exponential, weight of the past %2)</source>
        <translation>la volatilité annualisée de %1 (exponentielle, poids du passé&#xa0;: %2)</translation>
    </message>
    <message>
        <source>the annualised volatility of %1 over %2 (%3)</source>
        <comment>the last is the name of the estimator</comment>
        <translation>la volatilité annualisée de %1 sur %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n consecutive closes</source>
        <translation>
            <numerusform>%n clôture</numerusform>
            <numerusform>%n clôtures consécutives</numerusform>
        </translation>
    </message>
    <message>
        <source>to notify %1</source>
        <translation>d’avertir %1</translation>
    </message>
    <message>
        <source>to demand that %2 approve %1</source>
        <translation>de soumettre %1 à approbation par %2</translation>
    </message>
    <message>
        <source>to freeze %1</source>
        <translation>de suspendre %1</translation>
    </message>
    <message>
        <source>to cap %1 at %2 in any %3</source>
        <translation>de plafonner %1 à %2 sur toute période de %3</translation>
    </message>
    <message>
        <source>to summon %1 within %2</source>
        <translation>de convoquer %1 sous %2</translation>
    </message>
    <message>
        <source>to bring the matter before %1 within %2</source>
        <translation>de saisir %1 sous %2</translation>
    </message>
    <message>
        <source>to move %1 of the hot balances into cold custody within %2</source>
        <translation>de transférer %1 des soldes à chaud vers la conservation à froid sous %2</translation>
    </message>
    <message>
        <source>to redeem %2 of %1</source>
        <translation>de présenter %2 de %1 au remboursement</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two assets after “of”</comment>
        <translation> et de </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two assets after “of”</comment>
        <translation>, de </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>purchases, of some assets</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>a notice to %1</source>
        <translation>d’avertir %1</translation>
    </message>
    <message>
        <source>a referral to %1 within %2</source>
        <translation>de saisir %1 sous %2</translation>
    </message>
    <message>
        <source>a transfer of %1 of the hot balances into cold custody within %2</source>
        <translation>de transférer %1 des soldes à chaud vers la conservation à froid sous %2</translation>
    </message>
    <message>
        <source>a transfer of %1 of the hot balances of %3 into cold custody within %2</source>
        <translation>de transférer %1 des soldes à chaud de %3 vers la conservation à froid sous %2</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Deux</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Trois</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Quatre</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinq</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Six</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sept</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Huit</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neuf</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Dix</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>One member of the board must approve within %1</source>
        <translation>Un membre du conseil doit approuver sous %1</translation>
    </message>
    <message>
        <source>One member of the committee must approve within %1</source>
        <translation>Un membre du comité doit approuver sous %1</translation>
    </message>
    <message>
        <source>%1 members of the board must approve within %2</source>
        <translation>%1 membres du conseil doivent approuver sous %2</translation>
    </message>
    <message>
        <source>%1 members of the committee must approve within %2</source>
        <translation>%1 membres du comité doivent approuver sous %2</translation>
    </message>
    <message>
        <source>%1 must approve within %2</source>
        <translation>%1 doit approuver sous %2</translation>
    </message>
    <message>
        <source>%1 approvals by %2 are needed within %3</source>
        <translation>%1 approbations (%2) sont requises sous %3</translation>
    </message>
    <message>
        <source>prepares, for approval, %1</source>
        <comment>after: the desk</comment>
        <translation>propose, pour approbation, %1</translation>
    </message>
    <message>
        <source>%1; failing that, the matter goes one level up.</source>
        <translation>%1&#x202f;; à défaut, l’affaire passe à l’échelon supérieur.</translation>
    </message>
    <message>
        <source>%1; failing that, the proposal lapses.</source>
        <translation>%1&#x202f;; à défaut, la proposition devient caduque.</translation>
    </message>
    <message>
        <source>The unit of %1 is missing.</source>
        <translation>L’unité de %1 manque.</translation>
    </message>
    <message>
        <source>At least one is due here, not %1.</source>
        <translation>Il en faut au moins un ici, et non %1.</translation>
    </message>
    <message>
        <source>%1 stands too late: options have one order.</source>
        <translation>%1 vient trop tard&#xa0;: les options ont un seul ordre.</translation>
    </message>
    <message>
        <source>%1 stands here a second time.</source>
        <translation>%1 figure ici une seconde fois.</translation>
    </message>
    <message>
        <source>%1 is beyond what this measure can be.</source>
        <translation>%1 est hors de portée de cette mesure.</translation>
    </message>
    <message>
        <source>%1 is asked for twice.</source>
        <translation>%1 est demandé deux fois.</translation>
    </message>
    <message>
        <source>The farthest that makes sense is %1.</source>
        <translation>La limite qui a un sens est %1.</translation>
    </message>
    <message>
        <source>The shortest is %1.</source>
        <translation>La plus courte est de %1.</translation>
    </message>
    <message>
        <source>The longest is %1.</source>
        <translation>La plus longue est de %1.</translation>
    </message>
    <message>
        <source>One bar is %1.</source>
        <translation>Une barre dure %1.</translation>
    </message>
    <message>
        <source>It should be one of these: %1.</source>
        <translation>Il faudrait l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unknown (%1 when last known)</source>
        <comment>the state of a signal</comment>
        <translation>Inconnue (%1 au dernier état connu)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>the state of a signal</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>%1 has fallen by %2 or more over %3</source>
        <translation>%1 a perdu %2 ou plus en %3</translation>
    </message>
    <message>
        <source>%1 has fallen by more than %2 over %3</source>
        <translation>%1 a perdu plus de %2 en %3</translation>
    </message>
    <message>
        <source>%1 stands %2 or more below its mean over %3</source>
        <translation>%1 se situe à %2 ou plus sous sa moyenne sur %3</translation>
    </message>
    <message>
        <source>%1 stands more than %2 below its mean over %3</source>
        <translation>%1 se situe à plus de %2 sous sa moyenne sur %3</translation>
    </message>
    <message>
        <source>%1 stands %2 or more below its peg</source>
        <translation>%1 se situe à %2 ou plus sous sa parité</translation>
    </message>
    <message>
        <source>%1 stands more than %2 below its peg</source>
        <translation>%1 se situe à plus de %2 sous sa parité</translation>
    </message>
    <message>
        <source>%1 has stayed at %2 or more</source>
        <translation>%1 a été de %2 au moins</translation>
    </message>
    <message>
        <source>%1 has stayed at %2 or less</source>
        <translation>%1 a été de %2 au plus</translation>
    </message>
    <message>
        <source>%1 has stayed above %2</source>
        <translation>%1 a été au-dessus de %2</translation>
    </message>
    <message>
        <source>%1 has stayed below %2</source>
        <translation>%1 a été en dessous de %2</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two conditions after “if”</comment>
        <translation> et si </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two conditions after “if”</comment>
        <translation> ou si </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two conditions after “when”</comment>
        <translation> et que </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two conditions after “when”</comment>
        <translation> ou que </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two rules</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a number that is not whole</comment>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <comment>a number that is not whole</comment>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>something has stayed so, for some closes</comment>
        <translation>%1 pendant %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, at each of %n consecutive closes</source>
        <translation>
            <numerusform>%1, à %n clôture</numerusform>
            <numerusform>%1, à chacune de %n clôtures consécutives</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: if %2, the desk %3.</source>
        <translation>%1&#xa0;: si %2, le poste %3.</translation>
    </message>
    <message>
        <source>This ends as soon as %1.</source>
        <translation>Cela prend fin dès que %1.</translation>
    </message>
    <message>
        <source>This ends when %1.</source>
        <translation>Cela prend fin lorsque %1.</translation>
    </message>
    <message>
        <source>a call for %1 to meet within %2</source>
        <translation>de convoquer %1 sous %2</translation>
    </message>
    <message>
        <source>the redemption of %2 of the %1 held</source>
        <translation>de faire rembourser %2 des %1 détenus</translation>
    </message>
    <message>
        <source>at once freezes %1</source>
        <comment>after: the desk</comment>
        <translation>suspend aussitôt %1</translation>
    </message>
    <message>
        <source>at once caps %1 at %2 in any %3</source>
        <comment>after: the desk</comment>
        <translation>plafonne aussitôt %1 à %2 sur toute période de %3</translation>
    </message>
    <message>
        <source>at once makes %1 subject to approval by %2</source>
        <comment>after: the desk</comment>
        <translation>soumet aussitôt %1 à une approbation par %2</translation>
    </message>
    <message>
        <source>While rule %1 is firing, nothing is done; while its state is unknown, the action waits.</source>
        <translation>Tant que la règle %1 est déclenchée, aucune mesure n’est prise&#x202f;; tant que son état est inconnu, la mesure attend.</translation>
    </message>
    <message>
        <source>While rule %1 is firing, nothing is done; while the state of one of them is unknown, the action waits.</source>
        <translation>Tant que la règle %1 est déclenchée, aucune mesure n’est prise&#x202f;; tant que l’état de l’une d’elles est inconnu, la mesure attend.</translation>
    </message>
    <message>
        <source>A date such as 2027-12-31 is due here, not %1.</source>
        <translation>Une date comme 2027-12-31 est attendue ici, et non %1.</translation>
    </message>
    <message>
        <source>This takes other arguments.</source>
        <translation>Il faut d’autres arguments.</translation>
    </message>
    <message>
        <source>There are no prices of %1 yet: they have to be imported.</source>
        <translation>Il n’y a pas encore de prix de %1&#xa0;: il faut les importer.</translation>
    </message>
    <message>
        <source>UNTIL can say: %1.</source>
        <translation>UNTIL peut dire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the ratio of the latest move of %1 to its usual size (weight of the past %2)</source>
        <translation>le rapport du dernier mouvement de %1 à son ampleur habituelle (poids du passé&#xa0;: %2)</translation>
    </message>
    <message>
        <source>the signed deviation of %1 from its peg</source>
        <translation>l’écart signé de %1 à sa parité</translation>
    </message>
    <message>
        <source>the ratio of the illiquidity of %1 over %2 to its own median over %3</source>
        <translation>le rapport de l’illiquidité de %1 sur %2 à sa propre médiane sur %3</translation>
    </message>
    <message>
        <source>%1 has not fallen by %2 or more over %3</source>
        <translation>%1 n’a pas perdu %2 ou plus en %3</translation>
    </message>
    <message>
        <source>%1 has not fallen by more than %2 over %3</source>
        <translation>%1 n’a pas perdu plus de %2 en %3</translation>
    </message>
    <message>
        <source>%1 has risen by %2 or more over %3</source>
        <translation>%1 a gagné %2 ou plus en %3</translation>
    </message>
    <message>
        <source>%1 has risen by more than %2 over %3</source>
        <translation>%1 a gagné plus de %2 en %3</translation>
    </message>
    <message>
        <source>%1 has not risen by %2 or more over %3</source>
        <translation>%1 n’a pas gagné %2 ou plus en %3</translation>
    </message>
    <message>
        <source>%1 has not risen by more than %2 over %3</source>
        <translation>%1 n’a pas gagné plus de %2 en %3</translation>
    </message>
    <message>
        <source>%1 does not stand %2 or more below its mean over %3</source>
        <translation>%1 ne se situe pas à %2 ou plus sous sa moyenne sur %3</translation>
    </message>
    <message>
        <source>%1 does not stand more than %2 below its mean over %3</source>
        <translation>%1 ne se situe pas à plus de %2 sous sa moyenne sur %3</translation>
    </message>
    <message>
        <source>%1 stands %2 or more above its mean over %3</source>
        <translation>%1 se situe à %2 ou plus au-dessus de sa moyenne sur %3</translation>
    </message>
    <message>
        <source>%1 stands more than %2 above its mean over %3</source>
        <translation>%1 se situe à plus de %2 au-dessus de sa moyenne sur %3</translation>
    </message>
    <message>
        <source>%1 does not stand %2 or more above its mean over %3</source>
        <translation>%1 ne se situe pas à %2 ou plus au-dessus de sa moyenne sur %3</translation>
    </message>
    <message>
        <source>%1 does not stand more than %2 above its mean over %3</source>
        <translation>%1 ne se situe pas à plus de %2 au-dessus de sa moyenne sur %3</translation>
    </message>
    <message>
        <source>%1 does not stand %2 or more below its peg</source>
        <translation>%1 ne se situe pas à %2 ou plus sous sa parité</translation>
    </message>
    <message>
        <source>%1 does not stand more than %2 below its peg</source>
        <translation>%1 ne se situe pas à plus de %2 sous sa parité</translation>
    </message>
    <message>
        <source>%1 stands %2 or more above its peg</source>
        <translation>%1 se situe à %2 ou plus au-dessus de sa parité</translation>
    </message>
    <message>
        <source>%1 stands more than %2 above its peg</source>
        <translation>%1 se situe à plus de %2 au-dessus de sa parité</translation>
    </message>
    <message>
        <source>%1 does not stand %2 or more above its peg</source>
        <translation>%1 ne se situe pas à %2 ou plus au-dessus de sa parité</translation>
    </message>
    <message>
        <source>%1 does not stand more than %2 above its peg</source>
        <translation>%1 ne se situe pas à plus de %2 au-dessus de sa parité</translation>
    </message>
    <message>
        <source>%1 stands at or above its mean over %2</source>
        <translation>%1 se situe à sa moyenne sur %2 ou au-dessus</translation>
    </message>
    <message>
        <source>%1 stands at or below its mean over %2</source>
        <translation>%1 se situe à sa moyenne sur %2 ou au-dessous</translation>
    </message>
    <message>
        <source>%1 stands above its mean over %2</source>
        <translation>%1 se situe au-dessus de sa moyenne sur %2</translation>
    </message>
    <message>
        <source>%1 stands below its mean over %2</source>
        <translation>%1 se situe au-dessous de sa moyenne sur %2</translation>
    </message>
    <message>
        <source>%1 minus %2</source>
        <comment>one measure minus another</comment>
        <translation>%1 moins %2</translation>
    </message>
    <message>
        <source>the dealers</source>
        <translation>les opérateurs</translation>
    </message>
    <message>
        <source>the approvers</source>
        <translation>les valideurs</translation>
    </message>
    <message>
        <source>the risk officers</source>
        <translation>les responsables des risques</translation>
    </message>
    <message>
        <source>the auditors</source>
        <translation>les auditeurs</translation>
    </message>
    <message>
        <source>the administrators</source>
        <translation>les administrateurs</translation>
    </message>
    <message>
        <source>One approval by %1 is needed within %2</source>
        <translation>Une approbation (%1) est requise sous %2</translation>
    </message>
    <message>
        <source>%1 is more often than there are prices.</source>
        <translation>%1 est plus fréquent que les prix.</translation>
    </message>
    <message>
        <source>%1 has a shorter spelling.</source>
        <translation>%1 s’écrit plus court.</translation>
    </message>
    <message>
        <source>A no-break space stands here: an ordinary one is due.</source>
        <translation>Une espace insécable se trouve ici&#xa0;: il faut une espace ordinaire.</translation>
    </message>
    <message>
        <source>the number of exceptions over %3 to the value at risk of %1 (%4, history of %2)</source>
        <translation>le nombre de dépassements, sur %3, de la valeur en risque de %1 (%4, historique de %2)</translation>
    </message>
    <message>
        <source>a rebalancing of %1</source>
        <translation>de rééquilibrer %1</translation>
    </message>
    <message>
        <source>a rebalancing of %1 to a weight at which the rule ends (%2 to %3)</source>
        <translation>de ramener %1 à une pondération où la règle prend fin (de %2 à %3)</translation>
    </message>
    <message>
        <source>a rebalancing of %1 to the weight at which the rule ends (%2)</source>
        <translation>de ramener %1 à la pondération où la règle prend fin (%2)</translation>
    </message>
    <message>
        <source>%1; failing that, the freeze itself ends.</source>
        <translation>%1&#x202f;; à défaut, la suspension elle-même prend fin.</translation>
    </message>
    <message>
        <source>%1; failing that, the cap itself ends.</source>
        <translation>%1&#x202f;; à défaut, le plafonnement lui-même prend fin.</translation>
    </message>
    <message>
        <source>%1; failing that, what the desk has imposed ends.</source>
        <translation>%1&#x202f;; à défaut, ce que le poste a imposé prend fin.</translation>
    </message>
    <message>
        <source>%1; failing that, what the desk has imposed ends and the proposal lapses.</source>
        <translation>%1&#x202f;; à défaut, ce que le poste a imposé prend fin et la proposition devient caduque.</translation>
    </message>
    <message>
        <source>to bring %1 back to the weight at which the rule ends</source>
        <translation>de ramener %1 à la pondération où la règle prend fin</translation>
    </message>
    <message>
        <source>%1 can never be true.</source>
        <translation>%1 ne peut jamais être vrai.</translation>
    </message>
    <message>
        <source>%1 needs a level to return to: UNTIL does not bound the weight of that asset.</source>
        <translation>%1 demande un niveau auquel revenir&#xa0;: UNTIL ne borne pas la pondération de cet actif.</translation>
    </message>
    <message>
        <source>The rule %1 is itself inhibited by this one, directly or through others: both would stay silent for ever.</source>
        <translation>La règle %1 est elle-même inhibée par celle-ci, directement ou par d’autres&#xa0;: l’une et l’autre se tairaient à jamais.</translation>
    </message>
    <message>
        <source>The circle: %1.</source>
        <comment>rules that inhibit each other</comment>
        <translation>Le cercle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>within a numbered condition</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>within a numbered condition</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between numbered conditions</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>one of these conditions is met: %1</source>
        <comment>they are numbered</comment>
        <translation>l’une de ces conditions est remplie&#xa0;: %1</translation>
    </message>
    <message>
        <source>all of these conditions are met: %1</source>
        <comment>they are numbered</comment>
        <translation>toutes ces conditions sont remplies&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 day</source>
        <comment>a number that is not whole</comment>
        <translation>%1 jour</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <comment>a number that is not whole</comment>
        <translation>%1 heure</translation>
    </message>
    <message>
        <source>%1 basis point</source>
        <translation>%1 point de base</translation>
    </message>
    <message numerus="yes">
        <source>at each of %n consecutive closes %1</source>
        <translation>
            <numerusform>à %n clôture, %1</numerusform>
            <numerusform>à chacune de %n clôtures consécutives, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 the desk %3, if %2.</source>
        <comment>after “At every daily close”</comment>
        <translation>%1, le poste %3 si %2.</translation>
    </message>
    <message>
        <source>%1 is always true, so that it asks for nothing.</source>
        <translation>%1 est toujours vrai et ne demande donc rien.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>sound</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>dépassement</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>clearing</source>
        <translation>en voie d’extinction</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>already known</source>
        <translation>déjà connu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>needs a choice</source>
        <translation>à trancher</translation>
    </message>
</context>
<context>
    <name>TradeDialog</name>
    <message>
        <source>Held there</source>
        <translation>Détenu sur ce compte</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n écriture</numerusform>
            <numerusform>%n écritures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Creation of the fund</source>
        <translation>Création du fonds</translation>
    </message>
    <message>
        <source>Registration of an officer</source>
        <translation>Enregistrement d’un agent</translation>
    </message>
    <message>
        <source>Change of an officer</source>
        <translation>Modification d’un agent</translation>
    </message>
    <message>
        <source>Registration of an asset</source>
        <translation>Enregistrement d’un actif</translation>
    </message>
    <message>
        <source>Change of an asset</source>
        <translation>Modification d’un actif</translation>
    </message>
    <message>
        <source>Registration of a counterparty</source>
        <translation>Enregistrement d’une contrepartie</translation>
    </message>
    <message>
        <source>Change of a counterparty</source>
        <translation>Modification d’une contrepartie</translation>
    </message>
    <message>
        <source>Registration of an account</source>
        <translation>Enregistrement d’un compte</translation>
    </message>
    <message>
        <source>Change of an account</source>
        <translation>Modification d’un compte</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Lot policy</source>
        <translation>Méthode de sortie des lots</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Contre-passation</translation>
    </message>
    <message>
        <source>Statement import</source>
        <translation>Import d’un relevé</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Price history import</source>
        <translation>Import d’un historique de cours</translation>
    </message>
    <message>
        <source>Approval policy</source>
        <translation>Politique de validation</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Rejet</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Date d’effet</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>Fee account</source>
        <translation>Compte des frais</translation>
    </message>
    <message>
        <source>Fee asset</source>
        <translation>Actif des frais</translation>
    </message>
    <message>
        <source>From</source>
        <comment>account</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Payé en</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Débité de</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Received asset</source>
        <translation>Actif reçu</translation>
    </message>
    <message>
        <source>Received in</source>
        <comment>account</comment>
        <translation>Crédité à</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>To</source>
        <comment>account</comment>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Fair value</source>
        <translation>Juste valeur</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Contrepartie</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Devises</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Hours until a proposal expires</source>
        <translation>Heures avant expiration d’une proposition</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Hard limit</source>
        <translation>Limite absolue</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Juridiction</translation>
    </message>
    <message>
        <source>LEI</source>
        <translation>LEI</translation>
    </message>
    <message>
        <source>Licence expires</source>
        <translation>Fin d’agrément</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Time zone of the file</source>
        <translation>Fuseau horaire du fichier</translation>
    </message>
    <message>
        <source>Origin of the log</source>
        <translation>Origine de la piste</translation>
    </message>
    <message>
        <source>Pegged to</source>
        <translation>Adossé à</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Quoted in</source>
        <translation>Coté en</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>Autorité de tutelle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Segregation</source>
        <translation>Ségrégation</translation>
    </message>
    <message>
        <source>Soft limit</source>
        <translation>Seuil d’alerte</translation>
    </message>
    <message>
        <source>Hours until a price is stale</source>
        <translation>Heures avant péremption d’un cours</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Fund created: %1</source>
        <translation>Fonds créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Officer changed: %1</source>
        <translation>Agent modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Officer registered: %1</source>
        <translation>Agent enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asset changed: %1</source>
        <translation>Actif modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asset registered: %1</source>
        <translation>Actif enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Counterparty changed: %1</source>
        <translation>Contrepartie modifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Counterparty registered: %1</source>
        <translation>Contrepartie enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Account changed: %1 at %2</source>
        <translation>Compte modifié&#xa0;: %1 chez %2</translation>
    </message>
    <message>
        <source>Account registered: %1 at %2</source>
        <translation>Compte enregistré&#xa0;: %1 chez %2</translation>
    </message>
    <message>
        <source>Limit for %1: %2</source>
        <translation>Limite de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Lots of %1: %2 from %3</source>
        <translation>Lots de %1&#xa0;: %2 à partir du %3</translation>
    </message>
    <message>
        <source>Purchase of %1 at %2</source>
        <translation>Achat de %1 auprès de %2</translation>
    </message>
    <message>
        <source>Sale of %1 at %2</source>
        <translation>Vente de %1 auprès de %2</translation>
    </message>
    <message>
        <source>Transfer of %1 from %2 to %3</source>
        <translation>Virement de %1 de %2 vers %3</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>%1 is the source, such as Mining; %2 a quantity</comment>
        <translation>%1&#xa0;: %2 chez %3</translation>
    </message>
    <message>
        <source>Withdrawal of %1 from %2</source>
        <translation>Retrait de %1 de %2</translation>
    </message>
    <message>
        <source>Reversal of entry %1</source>
        <translation>Contre-passation de l’écriture %1</translation>
    </message>
    <message>
        <source>Statement to import: %1, %2</source>
        <translation>Relevé à importer&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Price of %1: %2</source>
        <translation>Cours de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Prices to import: %1 in %2, %3</source>
        <translation>Cours à importer&#xa0;: %1 en %2, %3</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Proposé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Validé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rejeté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Checkpoint handed out: %1</source>
        <translation>Point de contrôle remis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checkpoint handed out to %1: %2</source>
        <translation>Point de contrôle remis à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>proposal %1</source>
        <translation>proposition %1</translation>
    </message>
    <message>
        <source>an act that cannot be read</source>
        <translation>un acte illisible</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The file %1 exists already; nothing is ever overwritten. Choose another name.</source>
        <translation>Le fichier %1 existe déjà&#x202f;; rien n’est jamais écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file %1 may not be opened: its permissions do not allow it.</source>
        <translation>Le fichier %1 ne peut pas être ouvert&#xa0;: ses droits d’accès ne le permettent pas.</translation>
    </message>
    <message>
        <source>The fund %1 can only be read here; nothing can be recorded in it.</source>
        <translation>Le fonds %1 n’est ici accessible qu’en lecture&#x202f;; rien ne peut y être saisi.</translation>
    </message>
    <message>
        <source>The file %1 lies on a network file system (%2), whose locks cannot be relied on. Keep the fund on a disk of this machine.</source>
        <translation>Le fichier %1 se trouve sur un système de fichiers réseau (%2), dont les verrous ne sont pas fiables. Gardez le fonds sur un disque de cette machine.</translation>
    </message>
    <message>
        <source>Another desk has the fund %1 open. Close it there first.</source>
        <translation>Le fonds %1 est ouvert ailleurs. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>The file %1 is not a fund of this program.</source>
        <translation>Le fichier %1 n’est pas un fonds de ce programme.</translation>
    </message>
    <message>
        <source>The fund %1 was made by a later version of this program (format %2; this one knows %3). Use that version.</source>
        <translation>Le fonds %1 a été créé par une version plus récente de ce programme (format %2&#x202f;; celui-ci connaît %3). Utilisez cette version.</translation>
    </message>
    <message>
        <source>The tables of the fund %1 have been altered by something else: it is not opened.</source>
        <translation>Les tables du fonds %1 ont été modifiées par autre chose&#xa0;: il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>There is no key file %1.</source>
        <translation>Le fichier de clé %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The key file %1 exists already; keys are never overwritten.</source>
        <translation>Le fichier de clé %1 existe déjà&#x202f;; les clés ne sont jamais écrasées.</translation>
    </message>
    <message>
        <source>The key file %1 may not be opened or written.</source>
        <translation>Le fichier de clé %1 ne peut être ni ouvert ni écrit.</translation>
    </message>
    <message>
        <source>The file %1 is no encrypted Ed25519 key (PKCS#8, PEM).</source>
        <translation>Le fichier %1 n’est pas une clé Ed25519 chiffrée (PKCS#8, PEM).</translation>
    </message>
    <message>
        <source>The passphrase does not open the key file %1.</source>
        <translation>La phrase secrète n’ouvre pas le fichier de clé %1.</translation>
    </message>
    <message>
        <source>This is not a JSON object in valid UTF-8.</source>
        <translation>Ceci n’est pas un objet JSON en UTF-8 valide.</translation>
    </message>
    <message>
        <source>The type %1 is unknown.</source>
        <translation>Le type %1 est inconnu.</translation>
    </message>
    <message>
        <source>The version of %1 is unknown.</source>
        <translation>La version de %1 est inconnue.</translation>
    </message>
    <message>
        <source>The member %1 is missing.</source>
        <translation>Le membre %1 manque.</translation>
    </message>
    <message>
        <source>The member %1 does not belong here, or stands twice.</source>
        <translation>Le membre %1 n’a pas sa place ici, ou figure deux fois.</translation>
    </message>
    <message>
        <source>The bytes are not in canonical form (RFC 8785).</source>
        <translation>Les octets ne sont pas en forme canonique (RFC 8785).</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>le fichier est trop grand</translation>
    </message>
    <message>
        <source>the file has too many rows</source>
        <translation>le fichier a trop de lignes</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>le texte n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>there is a NUL byte</source>
        <translation>un octet nul s’y trouve</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>la ligne est trop longue</translation>
    </message>
    <message>
        <source>there are too many columns</source>
        <translation>il y a trop de colonnes</translation>
    </message>
    <message>
        <source>a quotation mark stands where none belongs</source>
        <translation>un guillemet est mal placé</translation>
    </message>
    <message>
        <source>a quoted field never ends</source>
        <translation>un champ entre guillemets ne finit pas</translation>
    </message>
    <message>
        <source>a carriage return stands without a line feed</source>
        <translation>un retour chariot n’est pas suivi d’un saut de ligne</translation>
    </message>
    <message>
        <source>the row has another number of columns</source>
        <translation>la ligne n’a pas le même nombre de colonnes</translation>
    </message>
    <message>
        <source>the header is none that is known</source>
        <translation>l’en-tête n’est pas reconnu</translation>
    </message>
    <message>
        <source>a column is missing</source>
        <translation>une colonne manque</translation>
    </message>
    <message>
        <source>a column stands twice</source>
        <translation>une colonne figure deux fois</translation>
    </message>
    <message>
        <source>the field is empty</source>
        <translation>le champ est vide</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>ce n’est pas un nombre</translation>
    </message>
    <message>
        <source>a comma stands where a decimal point is due</source>
        <translation>une virgule tient la place du point décimal</translation>
    </message>
    <message>
        <source>there are too many decimals</source>
        <translation>il y a trop de décimales</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>le nombre est trop grand</translation>
    </message>
    <message>
        <source>this is no date and time</source>
        <translation>ce n’est pas une date et une heure</translation>
    </message>
    <message>
        <source>the date is out of range</source>
        <translation>la date est hors limites</translation>
    </message>
    <message>
        <source>the times are local and the file does not name their zone: state its offset from UTC</source>
        <translation>les heures sont locales et le fichier n’indique pas leur fuseau&#xa0;: précisez le décalage par rapport à UTC</translation>
    </message>
    <message>
        <source>there are too few bars to tell their interval</source>
        <translation>trop peu de barres pour en déduire l’intervalle</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Trouvé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The disk failed while the act was being sealed. Open the fund again to see whether it is there before repeating it.</source>
        <translation>Le disque a failli pendant le scellement de l’acte. Rouvrez le fonds pour voir s’il y figure avant de recommencer.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was recorded.</source>
        <translation>Le disque est plein. Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>The file is locked by another program. Nothing was recorded.</source>
        <translation>Le fichier est verrouillé par un autre programme. Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>Reading or writing the disk failed. Nothing was recorded.</source>
        <translation>La lecture ou l’écriture sur disque a échoué. Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>Dealer</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Valideur</translation>
    </message>
    <message>
        <source>Risk officer</source>
        <translation>Responsable des risques</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Crypto-asset</source>
        <translation>Crypto-actif</translation>
    </message>
    <message>
        <source>Stablecoin</source>
        <translation>Jeton stable</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Tokenised bond</source>
        <translation>Obligation tokenisée</translation>
    </message>
    <message>
        <source>Fund share</source>
        <translation>Part de fonds</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Conservateur</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Plateforme d’échange</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Courtier</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Own keys</source>
        <translation>Clés propres</translation>
    </message>
    <message>
        <source>Cold</source>
        <comment>keys far from the network</comment>
        <translation>Froid</translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>keys not far from the network</comment>
        <translation>Tiède</translation>
    </message>
    <message>
        <source>Hot</source>
        <comment>keys on the network</comment>
        <translation>Chaud</translation>
    </message>
    <message>
        <source>Segregated</source>
        <translation>Ségrégué</translation>
    </message>
    <message>
        <source>Omnibus</source>
        <translation>Omnibus</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Apport</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Minage</translation>
    </message>
    <message>
        <source>Staking reward</source>
        <translation>Rendement de staking</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Dotation</translation>
    </message>
    <message>
        <source>Airdrop</source>
        <translation>Distribution gratuite</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Rebate</source>
        <translation>Ristourne</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Frais de réseau</translation>
    </message>
    <message>
        <source>Custody fee</source>
        <translation>Frais de conservation</translation>
    </message>
    <message>
        <source>Trading fee</source>
        <translation>Frais de négociation</translation>
    </message>
    <message>
        <source>Other fee</source>
        <translation>Autres frais</translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation>PEPS</translation>
    </message>
    <message>
        <source>Weighted average</source>
        <translation>Coût moyen pondéré</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Validée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a row of a statement</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Déjà connue</translation>
    </message>
    <message>
        <source>Needs a choice</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in as an officer of the fund first.</source>
        <translation>Personne n’est connecté. Connectez-vous d’abord en tant qu’agent du fonds.</translation>
    </message>
    <message>
        <source>%1 is no officer of this fund.</source>
        <translation>%1 n’est pas un agent de ce fonds.</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Cette personne</translation>
    </message>
    <message>
        <source>%1 is no longer active in this fund and may not act.</source>
        <translation>%1 n’est plus en activité dans ce fonds et ne peut pas agir.</translation>
    </message>
    <message>
        <source>This officer</source>
        <translation>Cet agent</translation>
    </message>
    <message>
        <source>This key is not the one that is registered for %1. Use the registered key, or have an administrator register this one.</source>
        <translation>Cette clé n’est pas celle qui est enregistrée pour %1. Utilisez la clé enregistrée, ou faites enregistrer celle-ci par un administrateur.</translation>
    </message>
    <message>
        <source>the officer</source>
        <translation>l’agent</translation>
    </message>
    <message>
        <source>Your roles do not allow this.</source>
        <translation>Vos rôles ne le permettent pas.</translation>
    </message>
    <message>
        <source>Roles that do: %1.</source>
        <translation>Rôles qui le permettent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The fund is open for reading only; nothing can be recorded in it.</source>
        <translation>Le fonds est ouvert en lecture seule&#x202f;; rien ne peut y être saisi.</translation>
    </message>
    <message>
        <source>The fund has been created already; this can be done only once.</source>
        <translation>Le fonds a déjà été créé&#x202f;; cela ne peut se faire qu’une fois.</translation>
    </message>
    <message>
        <source>There is no fund in this file yet. Create it first.</source>
        <translation>Il n’y a pas encore de fonds dans ce fichier. Créez-le d’abord.</translation>
    </message>
    <message>
        <source>This needs a second person with the role %1, and the fund has none. Register such an officer first.</source>
        <translation>Il faut ici une seconde personne au rôle %1, et le fonds n’en a pas. Enregistrez d’abord un tel agent.</translation>
    </message>
    <message>
        <source>This needs a second person, and the fund has none. Register another officer first.</source>
        <translation>Il faut ici une seconde personne, et le fonds n’en a pas. Enregistrez d’abord un autre agent.</translation>
    </message>
    <message>
        <source>The act cannot be read.</source>
        <translation>L’acte est illisible.</translation>
    </message>
    <message>
        <source>Look at the member %1.</source>
        <translation>Voyez le membre %1.</translation>
    </message>
    <message>
        <source>%1 is not valid in the field %2.</source>
        <translation>%1 n’est pas recevable dans le champ %2.</translation>
    </message>
    <message>
        <source>The value of the field %1 is not valid.</source>
        <translation>La valeur du champ %1 n’est pas recevable.</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>Accepté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The field %1 is empty. Fill it in.</source>
        <translation>Le champ %1 est vide. Renseignez-le.</translation>
    </message>
    <message>
        <source>The field %1 has more decimals than are allowed: at most %2.</source>
        <translation>Le champ %1 a plus de décimales qu’il n’est permis&#xa0;: %2 au plus.</translation>
    </message>
    <message>
        <source>The field %1 has more decimals than are allowed.</source>
        <translation>Le champ %1 a plus de décimales qu’il n’est permis.</translation>
    </message>
    <message>
        <source>The figures are too large to be computed exactly. Check quantity and price.</source>
        <translation>Les chiffres sont trop grands pour un calcul exact. Vérifiez la quantité et le cours.</translation>
    </message>
    <message>
        <source>No officer is registered as %1.</source>
        <translation>Aucun agent n’est enregistré sous %1.</translation>
    </message>
    <message>
        <source>No asset is registered as %1. Register it first.</source>
        <translation>Aucun actif n’est enregistré sous %1. Enregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>No counterparty is registered as %1. Register it first.</source>
        <translation>Aucune contrepartie n’est enregistrée sous %1. Enregistrez-la d’abord.</translation>
    </message>
    <message>
        <source>No account is registered as %1. Register it first.</source>
        <translation>Aucun compte n’est enregistré sous %1. Enregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 is no currency of this fund.</source>
        <translation>%1 n’est pas une devise de ce fonds.</translation>
    </message>
    <message>
        <source>The audit log has no entry %1 of the kind that is needed here.</source>
        <translation>La piste d’audit n’a pas d’écriture %1 de la nature attendue ici.</translation>
    </message>
    <message>
        <source>%1 is registered already. Change it instead, or choose another identifier.</source>
        <translation>%1 est déjà enregistré. Modifiez-le, ou choisissez un autre identifiant.</translation>
    </message>
    <message>
        <source>The account %1 is closed. Choose an active account.</source>
        <translation>Le compte %1 est fermé. Choisissez un compte actif.</translation>
    </message>
    <message>
        <source>%1 is suspended: nothing may be bought there or sent there.</source>
        <translation>%1&#xa0;: contrepartie suspendue&#x202f;; aucun achat ni envoi n’y est permis.</translation>
    </message>
    <message>
        <source>The licence of %1 expired on %2: nothing may be bought there or sent there until it is renewed.</source>
        <translation>L’agrément de %1 a expiré le %2&#xa0;: aucun achat ni envoi n’y est permis avant son renouvellement.</translation>
    </message>
    <message>
        <source>The licence of %1 has expired: nothing may be bought there or sent there until it is renewed.</source>
        <translation>L’agrément de %1 a expiré&#xa0;: aucun achat ni envoi n’y est permis avant son renouvellement.</translation>
    </message>
    <message>
        <source>The file that this refers to was not handed in, or is another one. Hand in the file whose SHA-256 the act states.</source>
        <translation>Le fichier désigné n’a pas été remis, ou c’en est un autre. Remettez le fichier dont l’acte énonce le SHA-256.</translation>
    </message>
    <message>
        <source>%1 holds %2, and this needs %3.</source>
        <translation>%1 détient %2, et il faut ici %3.</translation>
    </message>
    <message>
        <source>%1 are missing.</source>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>At most %1 can be taken.</source>
        <translation>%1 au plus peuvent être prélevés.</translation>
    </message>
    <message>
        <source>The time of effect lies in the future. The latest that is accepted is now, %1.</source>
        <translation>La date d’effet est dans le futur. Le plus tard accepté est maintenant, %1.</translation>
    </message>
    <message>
        <source>The time of effect lies in the future. The latest that is accepted is now.</source>
        <translation>La date d’effet est dans le futur. Le plus tard accepté est maintenant.</translation>
    </message>
    <message>
        <source>Entry %1 has been reversed already, by entry %2.</source>
        <translation>L’écriture %1 a déjà été contre-passée, par l’écriture %2.</translation>
    </message>
    <message>
        <source>Entry %1 has been reversed already.</source>
        <translation>L’écriture %1 a déjà été contre-passée.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be reversed: only transactions and prices can.</source>
        <translation>L’écriture %1 ne peut pas être contre-passée&#xa0;: seuls les opérations et les cours peuvent l’être.</translation>
    </message>
    <message>
        <source>A transfer needs two different accounts.</source>
        <translation>Un virement demande deux comptes différents.</translation>
    </message>
    <message>
        <source>%1 would hold %2, and the hard limit is %3.</source>
        <translation>%1 détiendrait %2, et la limite absolue est de %3.</translation>
    </message>
    <message>
        <source>The hard limit of %1 would be exceeded.</source>
        <translation>La limite absolue de %1 serait dépassée.</translation>
    </message>
    <message>
        <source>The exposure to %1 cannot be valued, so its limit cannot be checked: a price of %2 is missing. Record one first.</source>
        <translation>L’exposition sur %1 ne peut pas être valorisée, et sa limite ne peut donc pas être contrôlée&#xa0;: il manque un cours de %2. Saisissez-en un d’abord.</translation>
    </message>
    <message>
        <source>No price of %1 is known for that time. Record one, or state the value.</source>
        <translation>Aucun cours de %1 n’est connu à ce moment. Saisissez-en un, ou indiquez la valeur.</translation>
    </message>
    <message>
        <source>This proposal has been decided already.</source>
        <translation>Cette proposition a déjà été tranchée.</translation>
    </message>
    <message>
        <source>This proposal expired on %1. It has to be proposed again.</source>
        <translation>Cette proposition a expiré le %1. Elle doit être proposée à nouveau.</translation>
    </message>
    <message>
        <source>This proposal has expired. It has to be proposed again.</source>
        <translation>Cette proposition a expiré. Elle doit être proposée à nouveau.</translation>
    </message>
    <message>
        <source>What you agreed to is not what was proposed. Look at the proposal again.</source>
        <translation>Ce que vous avez validé n’est pas ce qui a été proposé. Revoyez la proposition.</translation>
    </message>
    <message>
        <source>You have proposed this yourself: a second person has to approve it.</source>
        <translation>Vous l’avez proposé vous-même&#xa0;: une seconde personne doit le valider.</translation>
    </message>
    <message>
        <source>The same act waits for approval already, as proposal %1.</source>
        <translation>Le même acte attend déjà une validation, sous la proposition %1.</translation>
    </message>
    <message>
        <source>The same act waits for approval already.</source>
        <translation>Le même acte attend déjà une validation.</translation>
    </message>
    <message>
        <source>A rejection needs a reason. State it.</source>
        <translation>Un rejet doit être motivé. Indiquez le motif.</translation>
    </message>
    <message>
        <source>Only the one who proposed it can take it back.</source>
        <translation>Seul son auteur peut retirer une proposition.</translation>
    </message>
    <message>
        <source>The file is refused.</source>
        <translation>Le fichier est refusé.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be read, the first of them at line %1. Leave them out by name, or correct the file at its source.</source>
        <translation>
            <numerusform>%n ligne est illisible, la première étant la ligne %1. Écartez-la nommément, ou faites corriger le fichier à la source.</numerusform>
            <numerusform>%n lignes sont illisibles, la première étant la ligne %1. Écartez-les nommément, ou faites corriger le fichier à la source.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this file: all of it is known already.</source>
        <translation>Ce fichier n’apporte rien de nouveau&#xa0;: tout est déjà connu.</translation>
    </message>
    <message>
        <source>The log does not agree with a checkpoint that was handed out before. Nothing is signed; have the log verified.</source>
        <translation>La piste contredit un point de contrôle remis auparavant. Rien n’est signé&#x202f;; faites vérifier la piste.</translation>
    </message>
    <message>
        <source>its place does not follow the one before it</source>
        <translation>sa place ne suit pas la précédente</translation>
    </message>
    <message>
        <source>it is no entry of this program</source>
        <translation>ce n’est pas une écriture de ce programme</translation>
    </message>
    <message>
        <source>its bytes are not in canonical form</source>
        <translation>ses octets ne sont pas en forme canonique</translation>
    </message>
    <message>
        <source>its number is not its place</source>
        <translation>son numéro n’est pas sa place</translation>
    </message>
    <message>
        <source>it is sealed before the entry in front of it</source>
        <translation>elle est scellée avant celle qui la précède</translation>
    </message>
    <message>
        <source>the fund is not created by the first entry, and only there</source>
        <translation>le fonds n’est pas créé par la première écriture, et par elle seule</translation>
    </message>
    <message>
        <source>the entries of its act do not belong together</source>
        <translation>les écritures de son acte ne vont pas ensemble</translation>
    </message>
    <message>
        <source>its act carries no signature</source>
        <translation>son acte ne porte pas de signature</translation>
    </message>
    <message>
        <source>it is signed by nobody who was registered and active then</source>
        <translation>elle n’est signée par aucun agent alors enregistré et actif</translation>
    </message>
    <message>
        <source>it is not signed with the key registered for its officer</source>
        <translation>elle n’est pas signée avec la clé enregistrée de son agent</translation>
    </message>
    <message>
        <source>the entries before it are not those that its officer signed for</source>
        <translation>les écritures qui la précèdent ne sont pas celles que son agent a signées</translation>
    </message>
    <message>
        <source>its signature is wrong</source>
        <translation>sa signature est fausse</translation>
    </message>
    <message>
        <source>it records a checkpoint that does not belong to this log</source>
        <translation>elle consigne un point de contrôle étranger à cette piste</translation>
    </message>
    <message>
        <source>the evidence it refers to is not there</source>
        <translation>le justificatif qu’elle désigne est absent</translation>
    </message>
    <message>
        <source>the evidence it refers to is not what it was when it was sealed</source>
        <translation>le justificatif qu’elle désigne n’est plus celui du scellement</translation>
    </message>
    <message>
        <source>it cannot follow from the entries before it</source>
        <translation>elle ne peut pas découler des écritures qui la précèdent</translation>
    </message>
    <message>
        <source>more leaves an account than was there</source>
        <translation>il sort d’un compte plus qu’il n’y avait</translation>
    </message>
    <message>
        <source>Entry %1 is the first that is wrong: %2.</source>
        <translation>L’écriture %1 est la première en défaut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The log as a whole is wrong: %1.</source>
        <translation>La piste entière est en défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Concerned: %1.</source>
        <translation>En cause&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Checkpoint %1: the log begins with exactly the %2 that it covers.</source>
        <translation>Point de contrôle %1&#xa0;: la piste commence exactement par les %2 qu’il couvre.</translation>
    </message>
    <message>
        <source>Checkpoint %1 is no checkpoint signed with the log&apos;s key.</source>
        <translation>Le point de contrôle %1 n’est pas signé avec la clé de la piste.</translation>
    </message>
    <message>
        <source>Checkpoint %1 belongs to another log.</source>
        <translation>Le point de contrôle %1 appartient à une autre piste.</translation>
    </message>
    <message>
        <source>Checkpoint %1 covers %2, more than the log has: entries are missing.</source>
        <translation>Le point de contrôle %1 couvre %2, plus que n’en a la piste&#xa0;: des écritures manquent.</translation>
    </message>
    <message>
        <source>Checkpoint %1: the entries it covers are not those of the log.</source>
        <translation>Point de contrôle %1&#xa0;: les écritures qu’il couvre ne sont pas celles de la piste.</translation>
    </message>
    <message>
        <source>Accepted: at most %1.</source>
        <translation>Accepté&#xa0;: %1 au plus.</translation>
    </message>
    <message>
        <source>It concerns the role %1.</source>
        <translation>Cela concerne le rôle %1.</translation>
    </message>
    <message>
        <source>%1 would not hold enough for this.</source>
        <translation>%1 ne détiendrait pas assez pour cela.</translation>
    </message>
    <message>
        <source>Entry %1 would lack %2.</source>
        <translation>Il manquerait %2 à l’écriture %1.</translation>
    </message>
    <message>
        <source>At most a quantity of %1 is accepted.</source>
        <translation>Une quantité de %1 au plus est acceptée.</translation>
    </message>
    <message numerus="yes">
        <source>Statement imported: %1, %n rows</source>
        <translation>
            <numerusform>Relevé importé&#xa0;: %1, %n ligne</numerusform>
            <numerusform>Relevé importé&#xa0;: %1, %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prices imported: %1 in %2, %n bars</source>
        <translation>
            <numerusform>Cours importés&#xa0;: %1 en %2, %n barre</numerusform>
            <numerusform>Cours importés&#xa0;: %1 en %2, %n barres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approval policy: %n rules</source>
        <translation>
            <numerusform>Politique de validation&#xa0;: %n règle</numerusform>
            <numerusform>Politique de validation&#xa0;: %n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Per unit or in all</source>
        <translation>Par unité ou en tout</translation>
    </message>
    <message>
        <source>Export of a report</source>
        <translation>Exportation d’un état</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif, en service</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Première écriture</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>As known at</source>
        <translation>Tel que connu le</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Dernière écriture</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Lignes écartées</translation>
    </message>
    <message>
        <source>Number of the licence</source>
        <translation>Numéro d’agrément</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>statement of holdings</source>
        <translation>relevé des avoirs</translation>
    </message>
    <message>
        <source>extract of the audit log</source>
        <translation>extrait de la piste d’audit</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>Report exported: %1, %2, %3</source>
        <translation>État exporté&#xa0;: %1, %2, %3</translation>
    </message>
    <message>
        <source>%1, who proposed this, is no longer allowed to ask for it. Reject the proposal; somebody who may can propose it again.</source>
        <translation>%1, à l’origine de cette demande, n’a plus le droit de la présenter. Rejetez-la&#x202f;; une personne habilitée pourra la présenter de nouveau.</translation>
    </message>
    <message>
        <source>Who proposed this is no longer allowed to ask for it.</source>
        <translation>L’auteur de cette demande n’a plus le droit de la présenter.</translation>
    </message>
    <message>
        <source>Its line %1 opens in the future.</source>
        <translation>Sa ligne %1 s’ouvre dans l’avenir.</translation>
    </message>
    <message>
        <source>Its line %1 contradicts another one of the same time.</source>
        <translation>Sa ligne %1 en contredit une autre du même instant.</translation>
    </message>
    <message>
        <source>The prices of its line %1 contradict each other or are out of range.</source>
        <translation>Les cours de sa ligne %1 se contredisent ou sortent des bornes.</translation>
    </message>
    <message>
        <source>Its line %1 is of another symbol than those before.</source>
        <translation>Sa ligne %1 porte un autre symbole que les précédentes.</translation>
    </message>
    <message>
        <source>Its line %1 cannot be used.</source>
        <translation>Sa ligne %1 est inutilisable.</translation>
    </message>
    <message>
        <source>An asset is not paid for with itself. Choose another one to pay in.</source>
        <translation>Un actif ne se paie pas avec lui-même. Choisissez-en un autre pour le règlement.</translation>
    </message>
    <message>
        <source>An asset is not sold for itself. Choose another one to receive.</source>
        <translation>Un actif ne se vend pas contre lui-même. Choisissez-en un autre à recevoir.</translation>
    </message>
    <message>
        <source>An asset has no price in itself. Choose another one to quote it in.</source>
        <translation>Un actif n’a pas de cours exprimé en lui-même. Choisissez-en un autre pour le coter.</translation>
    </message>
    <message>
        <source>An LEI has 20 letters and digits, the last two check the others.</source>
        <translation>Un LEI compte 20 lettres et chiffres, dont les deux derniers contrôlent les autres.</translation>
    </message>
    <message>
        <source>A country is two capital letters, such as KZ.</source>
        <translation>Un pays s’écrit en deux lettres majuscules, par exemple KZ.</translation>
    </message>
    <message>
        <source>Another act was sealed under this key, in entry %1. Nothing was added; take a new key.</source>
        <translation>Un autre acte a été scellé sous cette clé, à l’écriture %1. Rien n’a été ajouté&#x202f;; prenez une nouvelle clé.</translation>
    </message>
    <message>
        <source>Another act was sealed under this key. Take a new key.</source>
        <translation>Un autre acte a été scellé sous cette clé. Prenez une nouvelle clé.</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>Lignes du relevé</translation>
    </message>
    <message>
        <source>Unknown operations</source>
        <translation>Opérations inconnues</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lue comme</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Trade</source>
        <comment>rows of an exchange of two coins</comment>
        <translation>Échange</translation>
    </message>
    <message numerus="yes">
        <source>%n rows need a choice, the first of them at line %1. Say what an unknown operation is, or leave them out by name and record by hand what they stand for.</source>
        <translation>
            <numerusform>%n ligne est à trancher, la première étant la ligne %1. Dites ce qu’est une opération inconnue, ou écartez-la nommément et saisissez à la main ce qu’elle représente.</numerusform>
            <numerusform>%n lignes sont à trancher, la première étant la ligne %1. Dites ce qu’est une opération inconnue, ou écartez-les nommément et saisissez à la main ce qu’elles représentent.</numerusform>
        </translation>
    </message>
    <message>
        <source>this is no sound JSON</source>
        <translation>ce n’est pas du JSON bien formé</translation>
    </message>
    <message>
        <source>the JSON has another shape</source>
        <translation>le JSON a une autre structure</translation>
    </message>
    <message>
        <source>The secure connection to the source failed: its certificate cannot be trusted.</source>
        <translation>La connexion sécurisée à la source a échoué&#xa0;: son certificat n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>The source did not answer in time.</source>
        <translation>La source n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection ended before the answer did.</source>
        <translation>La connexion s’est interrompue avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The answer is larger than is taken.</source>
        <translation>La réponse dépasse la taille admise.</translation>
    </message>
    <message>
        <source>The answer cannot be decoded.</source>
        <translation>La réponse ne peut être décodée.</translation>
    </message>
    <message>
        <source>The source cannot be reached.</source>
        <translation>La source est injoignable.</translation>
    </message>
    <message>
        <source>The source points to another address (status %1), which is not followed.</source>
        <translation>La source renvoie à une autre adresse (statut %1), qui n’est pas suivie.</translation>
    </message>
    <message>
        <source>The source asks for patience: too many requests (status %1).</source>
        <translation>La source demande de patienter&#xa0;: trop de requêtes (statut %1).</translation>
    </message>
    <message>
        <source>The source has locked this address out for a while (status %1).</source>
        <translation>La source a exclu cette adresse pour un temps (statut %1).</translation>
    </message>
    <message>
        <source>The source itself failed (status %1).</source>
        <translation>La source elle-même est en panne (statut %1).</translation>
    </message>
    <message>
        <source>The source refuses the question (status %1).</source>
        <translation>La source refuse la question (statut %1).</translation>
    </message>
    <message>
        <source>The answer is no list of bars.</source>
        <translation>La réponse n’est pas une liste de barres.</translation>
    </message>
    <message>
        <source>Bar %1, byte %2: %3.</source>
        <translation>Barre %1, octet %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The bars are not in order: bar %1 is earlier than the one before.</source>
        <translation>Les barres ne sont pas en ordre&#xa0;: la barre %1 précède celle qui est avant elle.</translation>
    </message>
    <message>
        <source>Two different bars begin at the same time: see bar %1.</source>
        <translation>Deux barres différentes commencent au même instant&#xa0;: voir la barre %1.</translation>
    </message>
    <message>
        <source>Bar %1 has another length than was asked for, or begins off its hour.</source>
        <translation>La barre %1 n’a pas la durée demandée, ou ne commence pas à son heure.</translation>
    </message>
    <message>
        <source>Bar %1 lies in the future.</source>
        <translation>La barre %1 est dans le futur.</translation>
    </message>
    <message>
        <source>The prices of bar %1 contradict each other.</source>
        <translation>Les cours de la barre %1 se contredisent.</translation>
    </message>
    <message>
        <source>The source now states the last known bar differently: perhaps it is another market, or it was corrected. Nothing is taken until they agree.</source>
        <translation>La source donne désormais autrement la dernière barre connue&#xa0;: c’est peut-être un autre marché, ou elle a été corrigée. Rien n’est repris tant qu’ils ne s’accordent pas.</translation>
    </message>
    <message>
        <source>The source no longer has the last known bar. Nothing is taken until they agree.</source>
        <translation>La source n’a plus la dernière barre connue. Rien n’est repris tant qu’ils ne s’accordent pas.</translation>
    </message>
    <message>
        <source>By the clock of the source the last bar is not closed yet: check the clock of this machine.</source>
        <translation>D’après l’horloge de la source, la dernière barre n’est pas encore close&#xa0;: vérifiez l’horloge de cette machine.</translation>
    </message>
    <message>
        <source>The policy asks for a second person for imported prices; a live feed does not propose.</source>
        <translation>Les règles exigent une seconde personne pour les cours importés&#x202f;; les cours en direct ne proposent rien.</translation>
    </message>
    <message>
        <source>The desk refused the bars.</source>
        <translation>Le poste a refusé les barres.</translation>
    </message>
    <message>
        <source>An address is written as in https://api.example.com.</source>
        <translation>Une adresse s’écrit comme https://api.example.com.</translation>
    </message>
    <message>
        <source>Prices are asked for over https only; plain http is for this machine alone.</source>
        <translation>Les cours ne se demandent que par https&#x202f;; http en clair est réservé à cette machine même.</translation>
    </message>
    <message>
        <source>Leave the user and the password out: prices are public.</source>
        <translation>Omettez l’utilisateur et le mot de passe&#xa0;: les cours sont publics.</translation>
    </message>
    <message>
        <source>Leave out what follows the path: the desk adds its own question.</source>
        <translation>Omettez ce qui suit le chemin&#xa0;: le poste ajoute sa propre question.</translation>
    </message>
    <message numerus="yes">
        <source>%n bars came in, from %1 to %2: entry %3.</source>
        <translation>
            <numerusform>%n barre reprise, de %1 à %2&#xa0;: écriture %3.</numerusform>
            <numerusform>%n barres reprises, de %1 à %2&#xa0;: écriture %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bars are missing in between.</source>
        <translation>
            <numerusform>%n barre manque dans l’intervalle.</numerusform>
            <numerusform>%n barres manquent dans l’intervalle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Rien de nouveau.</translation>
    </message>
    <message>
        <source>The source states the last known bar as before.</source>
        <translation>La source redonne la dernière barre connue telle quelle.</translation>
    </message>
    <message>
        <source>The price jumps: the source is asked for the last known bar again.</source>
        <translation>Le cours fait un saut&#xa0;: la dernière barre connue est redemandée à la source.</translation>
    </message>
    <message>
        <source>The answer came too late and is asked for again.</source>
        <translation>La réponse est venue trop tard et sera redemandée.</translation>
    </message>
    <message>
        <source>Adoption of a doctrine</source>
        <translation>Adoption d’une doctrine</translation>
    </message>
    <message>
        <source>Revision of rules</source>
        <translation>Révision de règles</translation>
    </message>
    <message>
        <source>Step in a case</source>
        <translation>Pas dans un dossier</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Version that is changed</source>
        <translation>Version modifiée</translation>
    </message>
    <message>
        <source>Version of the doctrine</source>
        <translation>Version de la doctrine</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Firing</source>
        <comment>of a rule, the noun</comment>
        <translation>Déclenchement</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>SHA-256 of what was measured on</source>
        <translation>SHA-256 de ce qui a été mesuré</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Owning role</source>
        <translation>Rôle responsable</translation>
    </message>
    <message>
        <source>Precedents</source>
        <translation>Précédents</translation>
    </message>
    <message>
        <source>Rationale (English)</source>
        <translation>Motivation (anglais)</translation>
    </message>
    <message>
        <source>Rationale (French)</source>
        <translation>Motivation (français)</translation>
    </message>
    <message>
        <source>Rules taken out</source>
        <translation>Règles retirées</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>Titre (anglais)</translation>
    </message>
    <message>
        <source>Title (French)</source>
        <translation>Titre (français)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Meaning of the words</source>
        <translation>Sens des mots</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Prendre en charge</translation>
    </message>
    <message>
        <source>Agree as another person</source>
        <translation>Consentir en tant qu’autre personne</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>the verb: have it carried out</comment>
        <translation>Ordonner</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>that an order was carried out</comment>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Clore le dossier</translation>
    </message>
    <message>
        <source>Decide not to act</source>
        <translation>Décider de ne pas agir</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Passer outre</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a case</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Pris en charge</translation>
    </message>
    <message>
        <source>Agreed by several</source>
        <translation>Consenti à plusieurs</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordonné</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Exécuté</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a case</comment>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Decided not to act</source>
        <translation>Décidé de ne pas agir</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Levé par deux personnes</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Caduc</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a measured value</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The doctrine has no rule %1.</source>
        <translation>La doctrine n’a pas de règle %1.</translation>
    </message>
    <message>
        <source>There is no case of the rule %1 about a firing of that time.</source>
        <translation>Aucun dossier de la règle %1 ne porte sur un déclenchement à cet instant.</translation>
    </message>
    <message>
        <source>No such doctrine has been adopted.</source>
        <translation>Aucune doctrine de ce numéro n’a été adoptée.</translation>
    </message>
    <message>
        <source>The rule %1 cannot be adopted.</source>
        <translation>La règle %1 ne peut pas être adoptée.</translation>
    </message>
    <message>
        <source>The rule %1 uses the word %2, and the doctrine does not say who or what that is in this fund.</source>
        <translation>La règle %1 emploie le mot %2, et la doctrine ne dit pas qui ou ce qu’il désigne dans ce fonds.</translation>
    </message>
    <message>
        <source>Another version of the doctrine has been adopted in the meantime. Look at it, and propose the change again.</source>
        <translation>Une autre version de la doctrine a été adoptée entre-temps. Examinez-la, puis proposez de nouveau la modification.</translation>
    </message>
    <message>
        <source>The rule %1 allows %2 since %3, and this would come to %4.</source>
        <translation>La règle %1 autorise %2 depuis %3, et l’on atteindrait %4.</translation>
    </message>
    <message>
        <source>The rule %1 caps this, and what counts against the cap cannot be valued: a price of %2 is missing.</source>
        <translation>La règle %1 plafonne cette opération, et ce qui compte pour le plafond ne peut pas être valorisé&#xa0;: il manque un cours de %2.</translation>
    </message>
    <message>
        <source>%1 has agreed already: another person has to agree too.</source>
        <translation>%1 a déjà consenti&#xa0;: une autre personne doit consentir aussi.</translation>
    </message>
    <message>
        <source>Another person has to agree too.</source>
        <translation>Une autre personne doit consentir aussi.</translation>
    </message>
    <message>
        <source>This case lapsed on %1: nobody had agreed by then.</source>
        <translation>Ce dossier est caduc depuis %1&#xa0;: personne n’avait consenti à cette échéance.</translation>
    </message>
    <message>
        <source>This case has lapsed: nobody agreed in time.</source>
        <translation>Ce dossier est caduc&#xa0;: personne n’a consenti à temps.</translation>
    </message>
    <message>
        <source>This step cannot be taken in this case now.</source>
        <translation>Ce pas ne peut pas être fait dans ce dossier à présent.</translation>
    </message>
    <message>
        <source>What can be done: %1.</source>
        <translation>Ce qui peut être fait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Doctrine adopted: %1, version %2</source>
        <translation>Doctrine adoptée&#xa0;: %1, version %2</translation>
    </message>
    <message numerus="yes">
        <source>Doctrine to adopt: %1, %n rules</source>
        <translation>
            <numerusform>Doctrine à adopter&#xa0;: %1, %n règle</numerusform>
            <numerusform>Doctrine à adopter&#xa0;: %1, %n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision of version %1 of the doctrine: %2</source>
        <translation>Révision de la version %1 de la doctrine&#xa0;: %2</translation>
    </message>
    <message>
        <source>Case of the rule %1: %2</source>
        <translation>Dossier de la règle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This step needs a reason. State it.</source>
        <translation>Ce pas exige un motif. Indiquez-le.</translation>
    </message>
    <message>
        <source>doctrine of intervention</source>
        <translation>doctrine d’intervention</translation>
    </message>
    <message>
        <source>It must be an identifier of letters, digits and a few signs, and not empty.</source>
        <translation>Il faut un identifiant non vide, fait de lettres, de chiffres et de quelques signes.</translation>
    </message>
    <message>
        <source>It must be a decimal text, such as &quot;40.5&quot;.</source>
        <translation>Il faut un texte décimal, tel que &quot;40.5&quot;.</translation>
    </message>
    <message>
        <source>It must be a whole number, without quotes.</source>
        <translation>Il faut un nombre entier, sans guillemets.</translation>
    </message>
    <message>
        <source>It must be an instant, such as &quot;2026-03-01T09:30:00Z&quot;.</source>
        <translation>Il faut un instant, tel que &quot;2026-03-01T09:30:00Z&quot;.</translation>
    </message>
    <message>
        <source>It must be a day, such as &quot;2026-03-01&quot;.</source>
        <translation>Il faut un jour, tel que &quot;2026-03-01&quot;.</translation>
    </message>
    <message>
        <source>It must be a SHA-256 of 64 hexadecimal digits.</source>
        <translation>Il faut un SHA-256 de 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>It must be true or false, without quotes.</source>
        <translation>Il faut true ou false, sans guillemets.</translation>
    </message>
    <message>
        <source>It must be one of: %1.</source>
        <translation>Il faut l’un de ces mots&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It must be a list, each item of it of its kind.</source>
        <translation>Il faut une liste dont chaque élément est de la nature attendue.</translation>
    </message>
    <message>
        <source>It must be an object with the members that belong to it.</source>
        <translation>Il faut un objet avec les membres qui lui reviennent.</translation>
    </message>
    <message>
        <source>Amounts are decimal texts, such as &quot;40.5&quot;; numbers are whole.</source>
        <translation>Les montants sont des textes décimaux, tels que &quot;40.5&quot;&#x202f;; les nombres sont entiers.</translation>
    </message>
    <message>
        <source>The value of %1 is not of its kind.</source>
        <translation>La valeur de %1 n’est pas de la nature attendue.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read in full. Nothing was changed in it; restore it from a copy.</source>
        <translation>Le fichier est endommagé et ne peut être lu en entier. Rien n’y a été changé&#x202f;; restaurez-le depuis une copie.</translation>
    </message>
    <message>
        <source>the column beside its bytes names another act than they do</source>
        <translation>la colonne qui accompagne ses octets désigne un autre acte qu’eux</translation>
    </message>
    <message>
        <source>it has no entries</source>
        <translation>elle n’a aucune écriture</translation>
    </message>
    <message>
        <source>something else has altered the tables of the file</source>
        <translation>les tables du fichier ont été modifiées par autre chose</translation>
    </message>
    <message>
        <source>the file is damaged and cannot be read in full</source>
        <translation>le fichier est endommagé et ne peut être lu en entier</translation>
    </message>
    <message>
        <source>The operation %1 is not known.</source>
        <translation>L’opération %1 n’est pas connue.</translation>
    </message>
    <message>
        <source>Another row of the same operation cannot be read.</source>
        <translation>Une autre ligne de la même opération est illisible.</translation>
    </message>
    <message>
        <source>Only one side of an exchange stands here.</source>
        <translation>Il n’y a ici qu’un côté d’un échange.</translation>
    </message>
    <message>
        <source>Several coins were given or received at once, and nothing tells which for which.</source>
        <translation>Plusieurs jetons ont été cédés ou reçus à la fois, et rien ne dit lequel pour lequel.</translation>
    </message>
    <message>
        <source>One coin was both given and received in the same second.</source>
        <translation>Un même jeton a été cédé et reçu dans la même seconde.</translation>
    </message>
    <message>
        <source>The sign of the change does not fit the operation.</source>
        <translation>Le signe de la variation ne convient pas à l’opération.</translation>
    </message>
    <message>
        <source>The rows of this move do not add up to zero.</source>
        <translation>La somme des lignes de ce mouvement n’est pas nulle.</translation>
    </message>
    <message>
        <source>The other side of this is not in the file.</source>
        <translation>La contrepartie de cette ligne n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>The rows of this operation cannot be added up.</source>
        <translation>Les lignes de cette opération ne peuvent pas être additionnées.</translation>
    </message>
    <message>
        <source>Say what an unknown operation is, or leave the row out and record by hand what it stands for.</source>
        <translation>Dites ce qu’est une opération inconnue, ou écartez la ligne et enregistrez à la main ce qu’elle représente.</translation>
    </message>
    <message>
        <source>The price of %1 makes %2 for this quantity, and %3 is stated. State one of the two, or figures that agree.</source>
        <translation>Le prix de %1 donne %2 pour cette quantité, et %3 est indiqué. N’indiquez que l’un des deux, ou des montants qui concordent.</translation>
    </message>
    <message>
        <source>A crypto-asset has no issuer. Leave the issuer out, or choose another class.</source>
        <translation>Un crypto-actif n’a pas d’émetteur. Laissez l’émetteur vide, ou choisissez une autre classe.</translation>
    </message>
    <message>
        <source>The rule %1 has been firing since %2 and forbids this for %3. It ends when %4; two people can override it.</source>
        <translation>La règle %1 est déclenchée depuis le %2 et l’interdit pour %3. Elle prend fin lorsque %4&#x202f;; deux personnes peuvent passer outre.</translation>
    </message>
    <message>
        <source>The statement begins or ends within this second: not as many rows were received as given. Leave them out; a statement that reaches further posts all of them.</source>
        <translation>Le relevé commence ou finit dans cette seconde&#xa0;: les lignes reçues et données n’y sont pas en même nombre. Écartez-les&#x202f;; un relevé qui va plus loin les passera toutes.</translation>
    </message>
    <message>
        <source>Sources of valuation</source>
        <translation>Sources de valorisation</translation>
    </message>
    <message>
        <source>Tolerance, basis points</source>
        <translation>Tolérance, en points de base</translation>
    </message>
    <message>
        <source>Valuation of %1: prices of %2 from %3</source>
        <translation>Valorisation de %1&#xa0;: cours de %2 à partir du %3</translation>
    </message>
    <message>
        <source>%1 states %2 for 1 %3: %4 above the price used, %5</source>
        <comment>%1 is a source of prices, %2 its price, %3 an asset, %4 percent</comment>
        <translation>%1 indique %2 pour 1 %3&#xa0;: %4 de plus que le cours retenu, %5</translation>
    </message>
    <message>
        <source>%1 states %2 for 1 %3: %4 below the price used, %5</source>
        <comment>%1 is a source of prices, %2 its price, %3 an asset, %4 percent</comment>
        <translation>%1 indique %2 pour 1 %3&#xa0;: %4 de moins que le cours retenu, %5</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>sources of prices, in order</comment>
        <translation>%1, puis %2</translation>
    </message>
    <message>
        <source>%1, from %2; tolerance %3</source>
        <comment>%1 are sources of prices, %2 is a day</comment>
        <translation>%1, à partir du %2&#x202f;; tolérance %3</translation>
    </message>
    <message>
        <source>The answer is no list of trades.</source>
        <translation>La réponse n’est pas une liste de transactions.</translation>
    </message>
    <message>
        <source>Trade %1: %2.</source>
        <translation>Transaction %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The source sends what was not asked for.</source>
        <translation>La source envoie ce qui n’a pas été demandé.</translation>
    </message>
    <message>
        <source>The trades are not in the order of their numbers.</source>
        <translation>Les transactions ne sont pas dans l’ordre de leurs numéros.</translation>
    </message>
    <message>
        <source>By the clock of this machine a trade has not taken place yet: check it.</source>
        <translation>D’après l’horloge de cette machine, une transaction n’a pas encore eu lieu&#xa0;: vérifiez-la.</translation>
    </message>
    <message>
        <source>By the bars that have closed since the log&apos;s last one these rules fire: %1.</source>
        <comment>names of rules, one or more</comment>
        <translation>D’après les barres closes depuis la dernière de la piste, ces règles se déclenchent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Would fire with the bar that closes at %2: %1.</source>
        <comment>names of rules, one or more; a time</comment>
        <translation>Se déclencherait avec la barre qui se clôt le %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 behind.</source>
        <comment>an age, such as 24 s</comment>
        <translation>%1 de retard.</translation>
    </message>
    <message numerus="yes">
        <source>%n trades are missing.</source>
        <translation>
            <numerusform>%n transaction manque.</numerusform>
            <numerusform>%n transactions manquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The live bars do not follow those of the log without a gap: what rules say here may differ.</source>
        <translation>Les barres en direct ne prolongent pas celles de la piste sans lacune&#xa0;: ce que disent ici les règles peut différer.</translation>
    </message>
    <message numerus="yes">
        <source>%n trades a second</source>
        <translation>
            <numerusform>%n transaction par seconde</numerusform>
            <numerusform>%n transactions par seconde</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of a demonstration goes on from its last entry: a source of today is ahead of it.</source>
        <translation>L’horloge d’une démonstration part de sa dernière écriture&#xa0;: une source d’aujourd’hui est en avance sur elle.</translation>
    </message>
    <message>
        <source>Nothing is taken: check the symbol, or have somebody designate the sources that value this asset.</source>
        <translation>Rien n’est repris&#xa0;: vérifiez le symbole, ou faites désigner les sources qui évaluent cet actif.</translation>
    </message>
    <message>
        <source>%1 for 1 %2 is far from what %3 states: %4, %5.</source>
        <comment>%1 and %4 are prices, %2 an asset, %3 a source of prices, %5 a moment</comment>
        <translation>%1 pour 1 %2 est loin de ce que donne %3&#xa0;: %4, %5.</translation>
    </message>
    <message>
        <source>Costs are kept in %1 and translated at the same rate as the values: they and the gains move with it.</source>
        <translation>Les coûts sont tenus en %1 et convertis au même cours que les valeurs&#xa0;: coûts et plus-values varient avec lui.</translation>
    </message>
    <message>
        <source>Coins exchanged at once</source>
        <translation>Jetons échangés à la fois</translation>
    </message>
    <message>
        <source>What each brought</source>
        <comment>coins given in an exchange</comment>
        <translation>Ce que chacun a rapporté</translation>
    </message>
    <message>
        <source>Several coins were exchanged at once, and the file does not say what each brought: say it, or leave them out and record them by hand.</source>
        <translation>Plusieurs jetons ont été échangés à la fois, et le fichier ne dit pas ce que chacun a rapporté&#xa0;: dites-le, ou écartez-les et saisissez-les à la main.</translation>
    </message>
    <message>
        <source>The shares make %1, and %2 was received: a difference of %3.</source>
        <comment>of coins exchanged at once</comment>
        <translation>Les parts font %1, et %2 ont été reçus&#xa0;: un écart de %3.</translation>
    </message>
    <message>
        <source>It is not stated what %1 brought.</source>
        <translation>Ce que %1 a rapporté n’est pas indiqué.</translation>
    </message>
    <message>
        <source>%1 is none of the coins that were given at once.</source>
        <translation>%1 n’est pas l’un des jetons cédés à la fois.</translation>
    </message>
    <message>
        <source>It is stated twice what %1 brought.</source>
        <translation>Ce que %1 a rapporté est indiqué deux fois.</translation>
    </message>
    <message>
        <source>What %1 brought has to be more than zero.</source>
        <translation>Ce que %1 a rapporté doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>In this second the file has no exchange of several coins for this one that would have to be divided.</source>
        <translation>Le fichier ne contient, dans cette seconde, aucun échange de plusieurs jetons contre celui-ci qui serait à répartir.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: there is no such folder.</source>
        <translation>Le fichier %1 ne peut être créé&#xa0;: ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: the permissions of its folder do not allow it.</source>
        <translation>Le fichier %1 ne peut être créé&#xa0;: les droits de son dossier ne le permettent pas.</translation>
    </message>
    <message>
        <source>At entry %1 the log contradicts itself: %2. An earlier entry may be the first that is wrong: verification of the whole log names it.</source>
        <translation>À l’écriture %1, la piste se contredit&#xa0;: %2. Une écriture antérieure peut être la première en défaut&#xa0;: la vérification de toute la piste la nomme.</translation>
    </message>
    <message>
        <source>One of the entries %1 to %2, which one signature covers, is the first that is wrong: the signature is not of these entries.</source>
        <translation>L’une des écritures %1 à %2, couvertes par une même signature, est la première en défaut&#xa0;: la signature n’est pas celle de ces écritures.</translation>
    </message>
    <message>
        <source>Nothing from outside vouches for it: a verifier key and a checkpoint, kept elsewhere, would also show a log that was replaced as a whole.</source>
        <translation>Rien d’extérieur ne s’en porte garant&#xa0;: une clé de vérification et un point de contrôle, conservés ailleurs, décèleraient aussi une piste remplacée en bloc.</translation>
    </message>
    <message>
        <source>A checkpoint and the verifier key, given from outside, vouch for %1, from the first on.</source>
        <translation>Un point de contrôle et la clé de vérification, fournis de l’extérieur, garantissent %1, à partir de la première.</translation>
    </message>
    <message>
        <source>A checkpoint given from outside vouches for %1, from the first on. Its signature was held against the key that the log itself states; the verifier key, kept elsewhere, would also show that this log&apos;s key signed it.</source>
        <translation>Un point de contrôle fourni de l’extérieur garantit %1, à partir de la première. Sa signature a été confrontée à la clé que la piste elle-même déclare&#x202f;; la clé de vérification, conservée ailleurs, montrerait en outre que c’est la clé de cette piste qui l’a signé.</translation>
    </message>
    <message>
        <source>Nothing from outside vouches for what came after them.</source>
        <translation>Rien d’extérieur ne garantit ce qui est venu après.</translation>
    </message>
    <message>
        <source>This checkpoint is of a log of %1 entries; the log has %2 by now. Sign the head as it is now.</source>
        <translation>Ce point de contrôle est celui d’une piste de %1 écritures&#x202f;; elle en a %2 à présent. Signez sa tête telle qu’elle est.</translation>
    </message>
    <message>
        <source>Accepted: more than %1, at most %2.</source>
        <translation>Valeurs admises&#xa0;: plus de %1, au plus %2.</translation>
    </message>
    <message>
        <source>This file was posted in entry %1 with its times at %2. Read at %3 its rows would count twice: reverse what it brought first.</source>
        <translation>Ce fichier a été passé à l’écriture %1 avec ses heures en %2. Lues en %3, ses lignes compteraient deux fois&#xa0;: contre-passez d’abord ce qu’il a apporté.</translation>
    </message>
    <message>
        <source>The name of the file says %1, not %2.</source>
        <translation>Le nom du fichier dit %1, et non %2.</translation>
    </message>
    <message>
        <source>Held since %2: %1 is unknown.</source>
        <comment>a rule</comment>
        <translation>Suspendue depuis le %2&#xa0;: %1 est inconnue.</translation>
    </message>
    <message>
        <source>Inhibited by %1 since %2.</source>
        <comment>a rule</comment>
        <translation>Inhibée par %1 depuis le %2.</translation>
    </message>
    <message>
        <source>Held from %2 to %3: %1 was unknown.</source>
        <comment>a rule</comment>
        <translation>Suspendue du %2 au %3&#xa0;: %1 était inconnue.</translation>
    </message>
    <message>
        <source>Inhibited by %1 from %2 to %3.</source>
        <comment>a rule</comment>
        <translation>Inhibée par %1 du %2 au %3.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retiré&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is the registered code %2 but for capital letters: nobody would tell the two apart. Use the registered one, or choose another code.</source>
        <translation>%1 est, aux majuscules près, le code déjà enregistré %2&#xa0;: personne ne les distinguerait. Employez celui-ci, ou choisissez un autre code.</translation>
    </message>
    <message>
        <source>It must be a text of at most 4,096 bytes, and not empty.</source>
        <translation>Ce doit être un texte de 4&#x202f;096 octets au plus, et non vide.</translation>
    </message>
    <message>
        <source>the row is of another user than the rows before it</source>
        <translation>la ligne est d’un autre utilisateur que les lignes qui la précèdent</translation>
    </message>
    <message>
        <source>This statement is of user %1; the statements imported into %2 so far are of user %3. Import it into an account of its own.</source>
        <translation>Ce relevé est celui de l’utilisateur %1&#x202f;; les relevés importés jusqu’ici dans %2 sont ceux de l’utilisateur %3. Importez-le dans un compte qui lui soit propre.</translation>
    </message>
    <message>
        <source>The clock of this machine says %1, and the last entry was sealed on %2: what is sealed now bears that later time. Set the clock right first.</source>
        <translation>L’horloge de cette machine indique le %1, et la dernière écriture a été scellée le %2&#xa0;: ce qui est scellé maintenant porte cette date plus tardive. Réglez d’abord l’horloge.</translation>
    </message>
    <message>
        <source>The clock of this machine says %1, more than a year after the last entry (%2). Is it right? What is sealed under a clock that is ahead dates every act after it.</source>
        <translation>L’horloge de cette machine indique le %1, plus d’un an après la dernière écriture (%2). Est-elle juste&#x202f;? Ce qui est scellé sous une horloge en avance date tous les actes suivants.</translation>
    </message>
    <message>
        <source>the desk would not have sealed it: who signed might not, a second person is missing, it was not possible then, or something else came of it</source>
        <translation>le poste ne l’aurait pas scellée&#xa0;: le signataire n’en avait pas le droit, une seconde personne manque, ce n’était pas possible à ce moment, ou il en résultait autre chose</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <comment>of a sentence, what is wrong there</comment>
        <translation>Au caractère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>columns are separated by commas, and by nothing else</source>
        <translation>les colonnes se séparent par des virgules, et par rien d’autre</translation>
    </message>
    <message>
        <source>this JSON is no list of bars (klines)</source>
        <translation>ce JSON n’est pas une liste de barres (klines)</translation>
    </message>
    <message>
        <source>Expected, one of these: %1.</source>
        <translation>Attendu, l’un de ceux-ci&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The times of this file are in UTC, as the heading of their column says. Leave the time zone out.</source>
        <translation>Les heures de ce fichier sont en UTC, comme le dit l’en-tête de leur colonne. N’indiquez pas de fuseau horaire.</translation>
    </message>
</context>
<context>
    <name>alem::AccountDialog</name>
    <message>
        <source>Open</source>
        <comment>an account</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>an account</comment>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Short and for good, such as helvion/7701.</source>
        <translation>Court et définitif, comme helvion/7701.</translation>
    </message>
    <message>
        <source>One address a line.</source>
        <translation>Une adresse par ligne.</translation>
    </message>
    <message>
        <source>Change of an account</source>
        <translation>Modification d’un compte</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Change account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Register account</source>
        <translation>Enregistrer le compte</translation>
    </message>
</context>
<context>
    <name>alem::ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing is sealed while something is not understood. What was typed is kept.</source>
        <translation>Rien n’est scellé tant qu’un champ n’est pas compris. La saisie est conservée.</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Reste à remplir</translation>
    </message>
    <message>
        <source>Nothing is sealed while a refusal stands. What was typed is kept.</source>
        <translation>Rien n’est scellé tant que les refus subsistent. La saisie est conservée.</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>Soumettre à validation</translation>
    </message>
    <message>
        <source>It is sealed as a proposal; it counts once it has been approved.</source>
        <translation>Scellé comme proposition&#x202f;; prend effet une fois validé.</translation>
    </message>
    <message>
        <source>It is sealed in the audit log under your key.</source>
        <translation>Scellé dans la piste d’audit sous votre clé.</translation>
    </message>
    <message>
        <source>Second approval required</source>
        <translation>Double validation requise</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Look at this once more</source>
        <translation>À regarder encore une fois</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Scellement…</translation>
    </message>
</context>
<context>
    <name>alem::ActionRow</name>
    <message>
        <source>Those of the rule</source>
        <translation>Ceux de la règle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approbation de</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>In any</source>
        <translation>Sur toute période de</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Sous</translation>
    </message>
</context>
<context>
    <name>alem::AdoptDoctrineDialog</name>
    <message>
        <source>One rule a line: its name, a colon, its sentence. Titles and reasons of rules that stay are kept.</source>
        <translation>Une règle par ligne : son nom, deux-points, sa phrase. Titres et motifs des règles maintenues sont conservés.</translation>
    </message>
    <message>
        <source>New version of the doctrine</source>
        <translation>Nouvelle version de la doctrine</translation>
    </message>
    <message>
        <source>Propose the doctrine</source>
        <translation>Proposer la doctrine</translation>
    </message>
    <message>
        <source>What the free words of the rules mean, such as %1: a role, a counterparty or a text.</source>
        <translation>Ce que désignent les mots libres des règles, comme %1&#xa0;: un rôle, une contrepartie ou un texte.</translation>
    </message>
</context>
<context>
    <name>alem::AllotDialog</name>
    <message>
        <source>%1, %2 given</source>
        <comment>a coin and its quantity</comment>
        <translation>%1, %2 cédés</translation>
    </message>
    <message>
        <source>Nothing can be allotted while something is not understood. What was typed is kept.</source>
        <translation>Rien ne peut être réparti tant que quelque chose n’est pas compris. Ce qui a été saisi est conservé.</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Reste à remplir</translation>
    </message>
    <message>
        <source>Every coin has brought something: more than zero.</source>
        <translation>Chaque jeton a rapporté quelque chose&#xa0;: plus que zéro.</translation>
    </message>
    <message>
        <source>That is %1 more than was received.</source>
        <translation>C’est %1 de plus que ce qui a été reçu.</translation>
    </message>
    <message>
        <source>%1 has not been allotted yet.</source>
        <translation>Il reste %1 à répartir.</translation>
    </message>
    <message>
        <source>All of it is allotted: each coin becomes a trade of its own.</source>
        <translation>Tout est réparti&#xa0;: chaque jeton devient une opération à part.</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>Reçu en tout</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>Réparti</translation>
    </message>
    <message>
        <source>Left to allot</source>
        <translation>Reste à répartir</translation>
    </message>
    <message>
        <source>What each coin has brought</source>
        <translation>Ce que chaque jeton a rapporté</translation>
    </message>
    <message numerus="yes">
        <source>In this second, %1 UTC, %n coins were exchanged for %2 in all. The statement does not say what each has brought.</source>
        <translation>
            <numerusform>Dans cette seconde, %1 UTC, %n jeton a été échangé contre %2 en tout. Le relevé ne dit pas ce que chacun a rapporté.</numerusform>
            <numerusform>Dans cette seconde, %1 UTC, %n jetons ont été échangés contre %2 en tout. Le relevé ne dit pas ce que chacun a rapporté.</numerusform>
        </translation>
    </message>
    <message>
        <source>By value at the prices of the fund</source>
        <translation>Selon la valeur aux cours du fonds</translation>
    </message>
    <message>
        <source>Fills in what the coins were worth then, so that it makes all. It is an offer: look at it before it is taken.</source>
        <translation>Inscrit ce que les jetons valaient alors, de sorte que cela fasse le tout. C’est une offre&#xa0;: regardez-la avant de la retenir.</translation>
    </message>
    <message>
        <source>Not offered: one of the coins has no price of the fund that was current then.</source>
        <translation>Pas d’offre&#xa0;: l’un des jetons n’a pas de cours du fonds à jour à ce moment.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Allot</source>
        <translation>Répartir</translation>
    </message>
</context>
<context>
    <name>alem::ApprovalPolicyDialog</name>
    <message>
        <source>At most 720. Changing this policy always takes two people.</source>
        <translation>720 au plus. Modifier cette politique demande toujours deux personnes.</translation>
    </message>
    <message>
        <source>Approval policy</source>
        <translation>Politique de validation</translation>
    </message>
    <message>
        <source>Set approval policy</source>
        <translation>Fixer la politique de validation</translation>
    </message>
</context>
<context>
    <name>alem::ApprovalsPage</name>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>You may decide %1 of %2</source>
        <translation>Vous pouvez en décider %1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a count, then what is hidden</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n masquée par le filtre</numerusform>
            <numerusform>%n masquées par le filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidées</translation>
    </message>
    <message>
        <source>What the approval policy asks a second person for waits here until somebody with the role agrees.</source>
        <translation>Ce que la politique de double validation soumet à une seconde personne attend ici qu’un titulaire du rôle se prononce.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet</source>
        <translation>Rien n’a encore été décidé</translation>
    </message>
    <message>
        <source>Nothing of yours waits</source>
        <translation>Rien de vous n’attend</translation>
    </message>
    <message>
        <source>Nothing waits for a second person</source>
        <translation>Rien n’attend de seconde personne</translation>
    </message>
    <message>
        <source>Which approvals</source>
        <translation>Quelles validations</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Validations</translation>
    </message>
    <message numerus="yes">
        <source>%n waited at the end of the day</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n demande attendait à la fin de ce jour</numerusform>
            <numerusform>%n demandes attendaient à la fin de ce jour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::AsOfBanner</name>
    <message>
        <source>read-only</source>
        <translation>en lecture seule</translation>
    </message>
    <message>
        <source>As known then</source>
        <translation>Connu alors</translation>
    </message>
    <message>
        <source>As known now</source>
        <translation>Connu à ce jour</translation>
    </message>
    <message>
        <source>In the light of which knowledge</source>
        <translation>À la lumière de quelles informations</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir à l’instant</translation>
    </message>
</context>
<context>
    <name>alem::AsOfControl</name>
    <message>
        <source>The day the window shows (Ctrl+D; Ctrl+Shift+D goes back to now)</source>
        <translation>Le jour affiché (Ctrl+D&#x202f;; Ctrl+Maj+D revient à l’instant)</translation>
    </message>
    <message>
        <source>as known then</source>
        <translation>connu alors</translation>
    </message>
    <message>
        <source>as known now</source>
        <translation>connu à ce jour</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>À l’instant</translation>
    </message>
</context>
<context>
    <name>alem::AsOfPopup</name>
    <message>
        <source>As known then</source>
        <translation>Connu alors</translation>
    </message>
    <message>
        <source>As known now</source>
        <translation>Connu à ce jour</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>Afficher ce jour</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir à l’instant</translation>
    </message>
    <message>
        <source>Day to show</source>
        <translation>Jour à afficher</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>In the light of which knowledge</source>
        <translation>À la lumière de quelles informations</translation>
    </message>
    <message>
        <source>Write day, month and year: 17/07/2026.</source>
        <translation>Écrivez jour, mois et année&#xa0;: 17/07/2026.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>The fund&apos;s log begins on %1.</source>
        <translation>La piste d’audit du fonds commence le %1.</translation>
    </message>
</context>
<context>
    <name>alem::AssetDialog</name>
    <message>
        <source>Code</source>
        <translation>Code de l’actif</translation>
    </message>
    <message>
        <source>Short and for good: BTC, KZTE.</source>
        <translation>Court et définitif&#xa0;: BTC, KZTE.</translation>
    </message>
    <message>
        <source>Empty for the native coin of the network.</source>
        <translation>Vide pour la monnaie native du réseau.</translation>
    </message>
    <message>
        <source>0 to 18; cannot be changed later.</source>
        <translation>De 0 à 18&#x202f;; ne peut plus être modifié ensuite.</translation>
    </message>
    <message numerus="yes">
        <source>Left empty: those of the fund, %n hours.</source>
        <translation>
            <numerusform>Si vide&#xa0;: celle du fonds, %n heure.</numerusform>
            <numerusform>Si vide&#xa0;: celle du fonds, %n heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of an asset</source>
        <translation>Modification d’un actif</translation>
    </message>
    <message>
        <source>New asset</source>
        <translation>Nouvel actif</translation>
    </message>
    <message>
        <source>Change asset</source>
        <translation>Modifier l’actif</translation>
    </message>
    <message>
        <source>Register asset</source>
        <translation>Enregistrer l’actif</translation>
    </message>
</context>
<context>
    <name>alem::AuditPage</name>
    <message>
        <source>%1, searching…</source>
        <translation>%1, recherche en cours…</translation>
    </message>
    <message>
        <source>%1, none hidden</source>
        <translation>%1, aucune masquée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a count, then what is hidden</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n masquée par le filtre</numerusform>
            <numerusform>%n masquées par le filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkpoints that left this machine</source>
        <translation>Points de contrôle sortis de cette machine</translation>
    </message>
    <message>
        <source>None ever left: nothing outside vouches for this log</source>
        <translation>Aucun n’est sorti&#xa0;: rien au-dehors ne répond de cette piste</translation>
    </message>
    <message numerus="yes">
        <source>%n entries lie beyond the last</source>
        <translation>
            <numerusform>%n écriture au-delà du dernier</numerusform>
            <numerusform>%n écritures au-delà du dernier</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand out checkpoint…</source>
        <translation>Remettre un point de contrôle…</translation>
    </message>
    <message>
        <source>Entries of the audit log</source>
        <translation>Écritures de la piste d’audit</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <source>Verify all entries</source>
        <translation>Vérifier toute la piste</translation>
    </message>
    <message>
        <source>%1, the whole log: as known now</source>
        <comment>a count of entries</comment>
        <translation>%1, toute la piste&#xa0;: connue à ce jour</translation>
    </message>
</context>
<context>
    <name>alem::CaseBoard</name>
    <message>
        <source>Cases: %1</source>
        <translation>Dossiers : %1</translation>
    </message>
    <message>
        <source>No rule has asked for anything since the doctrine is in force.</source>
        <translation>Aucune règle n’a rien demandé depuis que la doctrine est en vigueur.</translation>
    </message>
    <message>
        <source>Select a case to see what may come next.</source>
        <translation>Choisissez un dossier pour voir les étapes possibles.</translation>
    </message>
    <message>
        <source>%1, opened %2: %3</source>
        <comment>a case, a moment, values</comment>
        <translation>%1, ouvert le %2 : %3</translation>
    </message>
    <message>
        <source>Request %1 waits</source>
        <translation>La demande %1 attend</translation>
    </message>
</context>
<context>
    <name>alem::CaseWatch</name>
    <message>
        <source>%1 — Alem Desk</source>
        <comment>name of the fund</comment>
        <translation>%1 — Alem Desk</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>how many cases wait, the title of the window</comment>
        <translation>(%1) %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new cases of the doctrine wait</source>
        <translation>
            <numerusform>%n nouveau dossier de la doctrine attend</numerusform>
            <numerusform>%n nouveaux dossiers de la doctrine attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::CheckpointLine</name>
    <message numerus="yes">
        <source>%Ln entries lie beyond the last checkpoint that left this machine</source>
        <translation>
            <numerusform>%Ln écriture au-delà du dernier point de contrôle sorti de cette machine</numerusform>
            <numerusform>%Ln écritures au-delà du dernier point de contrôle sorti de cette machine</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
    </message>
</context>
<context>
    <name>alem::ChoiceBox</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>alem::CommandPalette</name>
    <message>
        <source>Nothing of that name</source>
        <translation>Rien de ce nom</translation>
    </message>
    <message>
        <source>Page, act, asset, account, counterparty or entry number</source>
        <translation>Page, commande, actif, compte, contrepartie ou numéro d’écriture</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Rechercher ou commander</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>alem::ComparisonRow</name>
    <message>
        <source>A number between 0 and 1, such as 0.94.</source>
        <translation>Un nombre entre 0 et 1, par exemple 0,94.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Asset and venue</source>
        <translation>Actif et place</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Par rapport à</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>Custody group</source>
        <translation>Groupe de conservation</translation>
    </message>
    <message>
        <source>Weight of the past</source>
        <translation>Poids du passé</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Its median over</source>
        <translation>Sa médiane sur</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Several in parentheses: edit them in the sentence.</source>
        <translation>Plusieurs entre parenthèses&#xa0;: à modifier dans la phrase.</translation>
    </message>
    <message>
        <source>The sentence looks at %1: edit that there.</source>
        <translation>La phrase porte sur %1&#xa0;: à modifier là.</translation>
    </message>
</context>
<context>
    <name>alem::ConditionEdit</name>
    <message>
        <source>all of these hold</source>
        <translation>toutes sont réunies</translation>
    </message>
    <message>
        <source>one of these holds</source>
        <translation>l’une d’elles est remplie</translation>
    </message>
    <message>
        <source>It fires when</source>
        <translation>Elle se déclenche lorsque</translation>
    </message>
    <message>
        <source>It ends when</source>
        <translation>Elle prend fin lorsque</translation>
    </message>
    <message>
        <source>for</source>
        <comment>before a number of consecutive closes</comment>
        <translation>pendant</translation>
    </message>
    <message>
        <source>consecutive closes</source>
        <comment>after a number</comment>
        <translation>clôtures consécutives</translation>
    </message>
    <message>
        <source>Add a comparison</source>
        <translation>Ajouter une comparaison</translation>
    </message>
</context>
<context>
    <name>alem::CounterpartyDetail</name>
    <message>
        <source>Purchases and transfers to %1 are refused. At least %2 must leave, or two people raise the limit.</source>
        <translation>Achats et virements vers %1 sont refusés. Il faut sortir au moins %2, ou relever la limite à deux.</translation>
    </message>
    <message>
        <source>Nothing may be bought at or sent to %1 until the suspension is lifted. What lies there may be moved away.</source>
        <translation>Rien ne peut être acheté chez %1 ni y être envoyé avant la levée de la suspension. Ce qui s’y trouve peut en sortir.</translation>
    </message>
    <message>
        <source>The licence ended on %1: purchases and transfers to %2 are refused until a new one is recorded.</source>
        <translation>L’agrément a pris fin le %1&#xa0;: achats et virements vers %2 sont refusés jusqu’à la saisie d’un nouvel agrément.</translation>
    </message>
    <message>
        <source>A price is missing, so the exposure to %1 is unknown. Acts that could exceed its limit are refused until there is one.</source>
        <translation>Il manque un cours&#xa0;: l’exposition à %1 est inconnue. Les actes qui pourraient dépasser sa limite sont refusés jusque-là.</translation>
    </message>
    <message>
        <source>Above the soft limit: acts are still allowed up to the hard one.</source>
        <translation>Seuil d’alerte franchi&#xa0;: les actes restent permis jusqu’à la limite.</translation>
    </message>
    <message>
        <source>The licence ends on %1. After that, purchases and transfers to %2 are refused.</source>
        <translation>L’agrément prend fin le %1. Ensuite, achats et virements vers %2 seront refusés.</translation>
    </message>
    <message>
        <source>No limit is set: anything may be held there.</source>
        <translation>Aucune limite n’est fixée&#xa0;: tout peut y être détenu.</translation>
    </message>
    <message>
        <source>, soft limit %1</source>
        <translation>, alerte à %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>%1 of %2%3</source>
        <translation>%1 sur %2%3</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Set limit…</source>
        <translation>Fixer la limite…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>%1, LEI %2</source>
        <translation>%1, LEI %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Agrément</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>Autorité de tutelle</translation>
    </message>
    <message>
        <source>Licensed until</source>
        <translation>Agrément jusqu’au</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Notation</translation>
    </message>
</context>
<context>
    <name>alem::CounterpartyDialog</name>
    <message>
        <source>Suspended: nothing may be bought or sent there</source>
        <translation>Suspendue&#xa0;: ni achat, ni envoi</translation>
    </message>
    <message>
        <source>Open for business</source>
        <translation>En activité</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Numéro d’agrément</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Short and for good, such as helvion.</source>
        <translation>Court et définitif, comme helvion.</translation>
    </message>
    <message>
        <source>ISO 3166 code, such as KZ or US-NY.</source>
        <translation>Code ISO 3166, comme KZ ou US-NY.</translation>
    </message>
    <message>
        <source>20 letters and digits, ISO 17442.</source>
        <translation>20 lettres et chiffres, ISO 17442.</translation>
    </message>
    <message>
        <source>Parent company; exposure is summed over it.</source>
        <translation>Société mère&#x202f;; l’exposition est cumulée sur elle.</translation>
    </message>
    <message>
        <source>Change of a counterparty</source>
        <translation>Modification d’une contrepartie</translation>
    </message>
    <message>
        <source>New counterparty</source>
        <translation>Nouvelle contrepartie</translation>
    </message>
    <message>
        <source>Change counterparty</source>
        <translation>Modifier la contrepartie</translation>
    </message>
    <message>
        <source>Register counterparty</source>
        <translation>Enregistrer la contrepartie</translation>
    </message>
</context>
<context>
    <name>alem::CreateFundDialog</name>
    <message>
        <source>Create a fund</source>
        <translation>Créer un fonds</translation>
    </message>
    <message>
        <source>Name of the fund</source>
        <translation>Nom du fonds</translation>
    </message>
    <message>
        <source>Name of its log for the outside</source>
        <translation>Nom de sa piste d’audit vers l’extérieur</translation>
    </message>
    <message>
        <source>Such as fund.example/desk; checkpoints carry it for ever.</source>
        <translation>Par exemple fund.example/desk&#x202f;; les points de contrôle le portent pour toujours.</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Devises</translation>
    </message>
    <message>
        <source>The first one is the reporting currency.</source>
        <translation>La première est la devise de présentation.</translation>
    </message>
    <message>
        <source>Zone of the reporting day</source>
        <translation>Fuseau de la journée comptable</translation>
    </message>
    <message>
        <source>Short name of the first officer</source>
        <translation>Identifiant du premier agent</translation>
    </message>
    <message>
        <source>Letters, digits, point and hyphen, such as a.sadykova.</source>
        <translation>Lettres, chiffres, point et trait d’union, par exemple a.sadykova.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Administrator and dealer, until others are registered.</source>
        <translation>Administrateur et opérateur, jusqu’à ce que d’autres soient enregistrés.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Nobody can recover it.</source>
        <translation>
            <numerusform>Au moins %n caractère. Personne ne peut la retrouver.</numerusform>
            <numerusform>Au moins %n caractères. Personne ne peut la retrouver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>File of the fund</source>
        <translation>Fichier du fonds</translation>
    </message>
    <message>
        <source>The keys are written into a folder beside it.</source>
        <translation>Les clés sont écrites dans un dossier à côté.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create the fund</source>
        <translation>Créer le fonds</translation>
    </message>
    <message>
        <source>Funds (*.alem)</source>
        <translation>Fonds (*.alem)</translation>
    </message>
    <message>
        <source>The fund needs a name.</source>
        <translation>Il faut un nom au fonds.</translation>
    </message>
    <message>
        <source>Neither spaces nor a plus sign, and not empty.</source>
        <translation>Ni espace ni signe plus, et pas vide.</translation>
    </message>
    <message>
        <source>At least one, as in USD, KZT.</source>
        <translation>Au moins une, comme USD, KZT.</translation>
    </message>
    <message>
        <source>1 to 39 letters, digits, points or hyphens, such as a.sadykova.</source>
        <translation>De 1 à 39 lettres, chiffres, points ou traits d’union, par exemple a.sadykova.</translation>
    </message>
    <message>
        <source>The name as it stands on reports.</source>
        <translation>Le nom tel qu’il figure sur les états.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters are needed.</source>
        <translation>
            <numerusform>Il faut au moins %n caractère.</numerusform>
            <numerusform>Il faut au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Ce n’est pas la même phrase secrète.</translation>
    </message>
    <message>
        <source>Say where the fund is to lie.</source>
        <translation>Dites où placer le fonds.</translation>
    </message>
    <message>
        <source>Codes of three letters separated by commas, each once, as in USD, KZT.</source>
        <translation>Des codes de trois lettres séparés par des virgules, chacun une seule fois, comme USD, KZT.</translation>
    </message>
</context>
<context>
    <name>alem::CustodyPage</name>
    <message>
        <source>%1 in %2</source>
        <comment>%n counterparties in %n groups</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n counterparties</source>
        <translation>
            <numerusform>%n contrepartie</numerusform>
            <numerusform>%n contreparties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a count, then what is hidden</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n masquée par le filtre</numerusform>
            <numerusform>%n masquées par le filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>By entity</source>
        <translation>Par entité</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>Order of the counterparties</source>
        <translation>Classement des contreparties</translation>
    </message>
    <message>
        <source>Add counterparty…</source>
        <translation>Ajouter une contrepartie…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Counterparties</source>
        <translation>Contreparties</translation>
    </message>
    <message>
        <source>No counterparty yet</source>
        <translation>Aucune contrepartie</translation>
    </message>
    <message>
        <source>Custodians, brokers, banks and issuers will stand here with their limits.</source>
        <translation>Conservateurs, courtiers, banques et émetteurs figureront ici, avec leurs limites.</translation>
    </message>
    <message>
        <source>Add counterparty</source>
        <translation>Ajouter une contrepartie</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Record transfer</source>
        <translation>Saisir un virement</translation>
    </message>
</context>
<context>
    <name>alem::DateEdit</name>
    <message>
        <source>Pick a date</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <source>Pick a date (Alt+Down)</source>
        <translation>Choisir une date (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>alem::DateField</name>
    <message>
        <source>No such date. Write day, month and year: 17/07/2026.</source>
        <translation>Cette date n’existe pas. Écrivez jour, mois et année&#xa0;: 17/07/2026.</translation>
    </message>
</context>
<context>
    <name>alem::DiscardQuestion</name>
    <message>
        <source>Close without recording anything? What was typed is then lost.</source>
        <translation>Fermer sans rien enregistrer&#x202f;? La saisie sera perdue.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Poursuivre la saisie</translation>
    </message>
</context>
<context>
    <name>alem::DoctrinePage</name>
    <message>
        <source>version %1: %2, %3, %4</source>
        <comment>a version, three counts of rules</comment>
        <translation>version %1 : %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firing</source>
        <translation>
            <numerusform>%n déclenchée</numerusform>
            <numerusform>%n déclenchées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>rules</comment>
        <translation>
            <numerusform>%n inconnue</numerusform>
            <numerusform>%n inconnues</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose new version</source>
        <translation>Proposer une version</translation>
    </message>
    <message>
        <source>On the history there is</source>
        <translation>Sur l’historique disponible</translation>
    </message>
    <message>
        <source>Being computed.</source>
        <translation>Calcul en cours.</translation>
    </message>
    <message>
        <source>The rule does not fit the bars that the fund has: nothing is known.</source>
        <translation>La règle ne s’accorde pas avec les barres dont le fonds dispose&#x202f;: rien n’est connu.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a rate, a count</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Bars seen</source>
        <translation>Périodes observées</translation>
    </message>
    <message>
        <source>Firings</source>
        <translation>Déclenchements</translation>
    </message>
    <message>
        <source>Flaps</source>
        <translation>Rechutes</translation>
    </message>
    <message>
        <source>Stress events</source>
        <translation>Épisodes de crise</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Taux de détection</translation>
    </message>
    <message>
        <source>Late firings</source>
        <translation>Déclenchements tardifs</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Fausses alertes</translation>
    </message>
    <message>
        <source> (%1 a year)</source>
        <translation> (%1 par an)</translation>
    </message>
    <message>
        <source>Mean lead, bars</source>
        <translation>Avance moyenne, périodes</translation>
    </message>
    <message>
        <source>Drawdown avoided</source>
        <translation>Repli évité</translation>
    </message>
    <message>
        <source>Cost of freezing</source>
        <translation>Coût du gel</translation>
    </message>
    <message>
        <source>Unknown bars</source>
        <translation>Barres inconnues</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Variants tried</source>
        <translation>Variantes essayées</translation>
    </message>
    <message>
        <source>Revise rule</source>
        <translation>Réviser la règle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>No doctrine is in force</source>
        <translation>Aucune doctrine n’est en vigueur</translation>
    </message>
    <message>
        <source>The rules by which the desk intervenes when markets break will stand here, with what they say now and the cases they open.</source>
        <translation>Les règles d’intervention en cas de rupture des marchés figureront ici, avec leur état actuel et les dossiers qu’elles ouvrent.</translation>
    </message>
    <message>
        <source>Propose a doctrine</source>
        <translation>Proposer une doctrine</translation>
    </message>
    <message>
        <source>Doctrine</source>
        <translation>Doctrine</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Days firing</source>
        <translation>Jours de déclenchement</translation>
    </message>
    <message numerus="yes">
        <source> (%n more before anything was known)</source>
        <translation>
            <numerusform> (et %n avant toute mesure)</numerusform>
            <numerusform> (et %n avant toute mesure)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firings make no statistics.</source>
        <translation>
            <numerusform>%n déclenchement ne fait pas une statistique.</numerusform>
            <numerusform>%n déclenchements ne font pas une statistique.</numerusform>
        </translation>
    </message>
    <message>
        <source>What binds by itself does once it is known; people act a day later, at the next bar. No costs of trading.</source>
        <translation>Ce qui lie de soi-même le fait dès qu’on le sait&#x202f;; les personnes agissent un jour après, à la période suivante. Sans frais de transaction.</translation>
    </message>
</context>
<context>
    <name>alem::DurationEdit</name>
    <message>
        <source>A whole number from 1 on.</source>
        <translation>Un nombre entier à partir de 1.</translation>
    </message>
</context>
<context>
    <name>alem::EntryDetail</name>
    <message>
        <source>Entry %1</source>
        <translation>Écriture %1</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>défectueuse</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifiée</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Date d’effet</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>since when a fact is known</comment>
        <translation>Connue</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>the last entry of this act carries the signature</source>
        <translation>la dernière écriture de cet acte porte la signature</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message numerus="yes">
        <source>Inclusion proof, %n hashes</source>
        <translation>
            <numerusform>Preuve d’inclusion, %n empreinte</numerusform>
            <numerusform>Preuve d’inclusion, %n empreintes</numerusform>
        </translation>
    </message>
    <message>
        <source>leaf %1 = SHA-256(0x00 ‖ bytes)</source>
        <translation>feuille %1 = SHA-256(0x00 ‖ octets)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the inclusion proof</source>
        <translation>Enregistrer la preuve d’inclusion</translation>
    </message>
    <message>
        <source>Sealed bytes, canonical JSON</source>
        <translation>Octets scellés, JSON canonique</translation>
    </message>
    <message>
        <source>Choose an entry to see its bytes and its proof.</source>
        <translation>Choisissez une écriture pour voir ses octets et sa preuve.</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Contre-passer…</translation>
    </message>
</context>
<context>
    <name>alem::ExchangeDialog</name>
    <message>
        <source>per unit</source>
        <comment>a price</comment>
        <translation>par unité</translation>
    </message>
    <message>
        <source>in all</source>
        <comment>a sum</comment>
        <translation>au total</translation>
    </message>
    <message>
        <source>Account it arrives at</source>
        <translation>Compte crédité</translation>
    </message>
    <message>
        <source>Account it leaves</source>
        <translation>Compte débité</translation>
    </message>
    <message numerus="yes">
        <source>%n decimals</source>
        <translation>
            <numerusform>%n décimale</numerusform>
            <numerusform>%n décimales</numerusform>
        </translation>
    </message>
    <message>
        <source>On top of what is paid; part of the cost of the lot.</source>
        <translation>En plus du montant payé&#x202f;; inclus dans le prix de revient.</translation>
    </message>
    <message>
        <source>Taken from what is received.</source>
        <translation>Retenus sur le montant reçu.</translation>
    </message>
    <message>
        <source>New purchase</source>
        <translation>Nouvel achat</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Nouvelle vente</translation>
    </message>
    <message>
        <source>Record purchase</source>
        <translation>Saisir un achat</translation>
    </message>
    <message>
        <source>Record sale</source>
        <translation>Saisir une vente</translation>
    </message>
    <message>
        <source>Last known: %1, %2</source>
        <translation>Dernier cours connu&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Quantity × price</source>
        <translation>Quantité × cours</translation>
    </message>
    <message>
        <source>Cost of the lot, %1</source>
        <translation>Prix de revient du lot, %1</translation>
    </message>
    <message>
        <source>Proceeds, %1</source>
        <translation>Produit de la vente, %1</translation>
    </message>
</context>
<context>
    <name>alem::ExposureChart</name>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>soft limit</source>
        <translation>seuil d’alerte</translation>
    </message>
    <message>
        <source>(some prices are missing)</source>
        <translation>(des cours manquent)</translation>
    </message>
    <message>
        <source>1 M</source>
        <comment>one month</comment>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>6 M</source>
        <comment>six months</comment>
        <translation>6 mois</translation>
    </message>
    <message>
        <source>1 Y</source>
        <comment>one year</comment>
        <translation>1 an</translation>
    </message>
    <message>
        <source>Span of the chart</source>
        <translation>Étendue du graphique</translation>
    </message>
    <message>
        <source>Exposure over time, %1, %2</source>
        <translation>Exposition dans le temps, %1, %2</translation>
    </message>
    <message>
        <source>Nothing lay at this counterparty in this time.</source>
        <translation>Rien ne se trouvait chez cette contrepartie sur la période.</translation>
    </message>
</context>
<context>
    <name>alem::FeeDialog</name>
    <message>
        <source>New fee</source>
        <translation>Nouveaux frais</translation>
    </message>
    <message>
        <source>Record fee</source>
        <translation>Saisir des frais</translation>
    </message>
</context>
<context>
    <name>alem::Field</name>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>alem::FileEdit</name>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 cannot be read. Choose a file that you may open.</source>
        <translation>%1 ne peut pas être lu. Choisissez un fichier que vous pouvez ouvrir.</translation>
    </message>
    <message>
        <source>%1 is too large. Files up to 64 MiB are accepted.</source>
        <translation>%1 est trop volumineux. Sont acceptés les fichiers jusqu’à 64 Mio.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose a file with something in it.</source>
        <translation>%1 est vide. Choisissez un fichier qui ne l’est pas.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
</context>
<context>
    <name>alem::Footer</name>
    <message>
        <source>not yet verified since it was opened</source>
        <translation>pas encore vérifiée depuis l’ouverture</translation>
    </message>
    <message>
        <source>Verified today at %1</source>
        <translation>Vérifiée aujourd’hui à %1</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Vérifiée le %1</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Verification of the audit log</source>
        <translation>Vérification de la piste d’audit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>an act: to verify the audit log</comment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Examine every entry, signature and piece of evidence again</source>
        <translation>Examiner de nouveau chaque écriture, signature et justificatif</translation>
    </message>
    <message>
        <source>Audit log sound</source>
        <translation>Piste d’audit intègre</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>Voir l’écriture</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log does not hold</source>
        <translation>L’écriture %1 de la piste d’audit ne tient pas</translation>
    </message>
    <message>
        <source>The audit log does not hold</source>
        <translation>La piste d’audit ne tient pas</translation>
    </message>
    <message>
        <source>The audit log could not be read</source>
        <translation>La piste d’audit n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Audit log not verified</source>
        <translation>Piste d’audit non vérifiée</translation>
    </message>
    <message>
        <source>No checkpoint has left this machine</source>
        <translation>Aucun point de contrôle n’est sorti de cette machine</translation>
    </message>
    <message numerus="yes">
        <source>%n entries beyond the checkpoint that left at %1</source>
        <translation>
            <numerusform>%n écriture au-delà du point de contrôle sorti à %1</numerusform>
            <numerusform>%n écritures au-delà du point de contrôle sorti à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries beyond the checkpoint that left on %1</source>
        <translation>
            <numerusform>%n écriture au-delà du point de contrôle sorti le %1</numerusform>
            <numerusform>%n écritures au-delà du point de contrôle sorti le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>Cours du %1</translation>
    </message>
    <message>
        <source>No prices yet</source>
        <translation>Pas encore de cours</translation>
    </message>
    <message numerus="yes">
        <source>%n values unknown</source>
        <translation>
            <numerusform>%n valeur inconnue</numerusform>
            <numerusform>%n valeurs inconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <comment>prices</comment>
        <translation>
            <numerusform>%n périmé</numerusform>
            <numerusform>%n périmés</numerusform>
        </translation>
    </message>
    <message>
        <source>none stale</source>
        <comment>prices</comment>
        <translation>aucun périmé</translation>
    </message>
    <message>
        <source>Reading the log for %1</source>
        <translation>Lecture de la piste d’audit au %1</translation>
    </message>
    <message>
        <source>Audit log sound up to entry %1</source>
        <translation>Piste d’audit intègre jusqu’à l’écriture %1</translation>
    </message>
    <message>
        <source>Entry %1 is not sound</source>
        <translation>L’écriture %1 est en défaut</translation>
    </message>
    <message numerus="yes">
        <source>%n contradicted</source>
        <comment>prices</comment>
        <translation>
            <numerusform>%n contredit</numerusform>
            <numerusform>%n contredits</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens live prices</source>
        <translation>Ouvre les cours en direct</translation>
    </message>
    <message>
        <source>Audit log not held against all that was given</source>
        <translation>Piste d’audit non confrontée à tout ce qui a été fourni</translation>
    </message>
    <message>
        <source>One of the entries %1 to %2 does not hold</source>
        <translation>L’une des écritures %1 à %2 ne tient pas</translation>
    </message>
    <message>
        <source>none needed for what is held</source>
        <comment>prices</comment>
        <translation>aucun n’est requis pour les avoirs</translation>
    </message>
</context>
<context>
    <name>alem::FormGrid</name>
    <message>
        <source>Still empty. This is needed.</source>
        <translation>Encore vide. Ce champ est nécessaire.</translation>
    </message>
    <message>
        <source>%1, optional</source>
        <comment>label of a field</comment>
        <translation>%1, facultatif</translation>
    </message>
</context>
<context>
    <name>alem::HandOutDialog</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Personne n’est connecté. Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>%1 could not be written. The log says that the checkpoint left: hand it out again.</source>
        <translation>Impossible d’écrire %1. La piste dit que le point de contrôle est sorti&#x202f;: remettez-le de nouveau.</translation>
    </message>
    <message>
        <source>Save the proof of entry %1</source>
        <translation>Enregistrer la preuve de l’écriture %1</translation>
    </message>
    <message>
        <source>Hand out a checkpoint</source>
        <translation>Remettre un point de contrôle</translation>
    </message>
    <message>
        <source>The proof shows to anyone with the log&apos;s verifier key that entry %1 is in the log. It carries a checkpoint signed now; the log records that it left.</source>
        <translation>La preuve montre à qui détient la clé de vérification que l’écriture %1 est dans la piste. Elle porte un point de contrôle signé à l’instant&#x202f;; la piste consigne sa sortie.</translation>
    </message>
    <message>
        <source>A checkpoint is the signed head of the log. Whoever holds it outside can later show whether anything before it was changed or dropped. The log records that it left.</source>
        <translation>Un point de contrôle est la tête signée de la piste. Qui le détient au-dehors pourra montrer si quoi que ce soit d’antérieur a été changé ou retiré. La piste consigne sa sortie.</translation>
    </message>
    <message>
        <source>Who will hold it</source>
        <translation>Détenteur</translation>
    </message>
    <message>
        <source>A person or a place, such as the auditor&apos;s folder.</source>
        <translation>Une personne ou un lieu, comme le dossier de l’auditeur.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>It opens the log&apos;s key beside the fund.</source>
        <translation>Elle ouvre la clé de la piste, près du fonds.</translation>
    </message>
    <message>
        <source>Save proof…</source>
        <translation>Enregistrer la preuve…</translation>
    </message>
    <message>
        <source>Hand out checkpoint…</source>
        <translation>Remettre le point de contrôle…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was recorded.</source>
        <translation>%1 n’a pas pu être écrit. Rien n’a été inscrit.</translation>
    </message>
</context>
<context>
    <name>alem::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
</context>
<context>
    <name>alem::HoldingDetail</name>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Choose a holding to see its lots, its entries and its last disposal.</source>
        <translation>Choisissez un avoir pour voir ses lots, ses écritures et sa dernière cession.</translation>
    </message>
    <message>
        <source>Cash is a balance, without lots</source>
        <translation>La trésorerie est un solde, sans lots</translation>
    </message>
    <message>
        <source>%1 per account, in force since %2</source>
        <translation>%1 par compte, en vigueur depuis le %2</translation>
    </message>
    <message>
        <source>%1 per account</source>
        <translation>%1 par compte</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>contre-passée</translation>
    </message>
    <message>
        <source>Trace of the last disposal</source>
        <translation>Trace de la dernière cession</translation>
    </message>
    <message>
        <source>Nothing of this holding was ever disposed of.</source>
        <translation>Rien de cet avoir n’a jamais été cédé.</translation>
    </message>
    <message>
        <source>entry %1, %2</source>
        <translation>écriture %1, %2</translation>
    </message>
    <message>
        <source>In %1. Costs leave rounded half to even; what remains stays with the lot.</source>
        <translation>En %1. Les coûts sortent arrondis au pair le plus proche&#x202f;; le reste demeure sur le lot.</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>What to show of the holding</source>
        <translation>Que montrer de l’avoir</translation>
    </message>
</context>
<context>
    <name>alem::HoldingsPage</name>
    <message>
        <source>%1 in %2</source>
        <comment>%n holdings in %n accounts</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n holdings</source>
        <translation>
            <numerusform>%n avoir</numerusform>
            <numerusform>%n avoirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a count, then what is hidden</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n masqué par le filtre</numerusform>
            <numerusform>%n masqués par le filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Par compte</translation>
    </message>
    <message>
        <source>By asset</source>
        <translation>Par actif</translation>
    </message>
    <message>
        <source>Order of the holdings</source>
        <translation>Classement des avoirs</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>Nothing is held yet</source>
        <translation>Aucun avoir</translation>
    </message>
    <message>
        <source>Each account with its assets, their value and their lots will stand here.</source>
        <translation>Chaque compte figurera ici avec ses actifs, leur valeur et leurs lots.</translation>
    </message>
    <message>
        <source>Record purchase</source>
        <translation>Saisir un achat</translation>
    </message>
</context>
<context>
    <name>alem::LimitDialog</name>
    <message>
        <source>Beyond it acts are refused.</source>
        <translation>Au-delà, les actes sont refusés.</translation>
    </message>
    <message>
        <source>Beyond it the desk warns.</source>
        <translation>Au-delà, une alerte est donnée.</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>En vigueur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Limit of a counterparty</source>
        <translation>Limite d’une contrepartie</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Fixer la limite</translation>
    </message>
</context>
<context>
    <name>alem::LivePricesDialog</name>
    <message>
        <source>%1 is no series: write one as in BTC/USD=BTCUSD@1h.</source>
        <translation>%1 n’est pas une série&#xa0;: écrivez-la comme BTC/USD=BTCUSD@1h.</translation>
    </message>
    <message>
        <source>%1 names an asset that is not registered.</source>
        <translation>%1 nomme un actif qui n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Name at least one series.</source>
        <translation>Indiquez au moins une série.</translation>
    </message>
    <message>
        <source>There is no such file to read.</source>
        <translation>Il n’y a pas de tel fichier à lire.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>On: asking</source>
        <translation>En marche&#xa0;: interroge</translation>
    </message>
    <message>
        <source>On</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Paused: nobody is signed in</source>
        <translation>En pause&#xa0;: personne n’est connecté</translation>
    </message>
    <message>
        <source>Paused: the log may not be written</source>
        <translation>En pause&#xa0;: la piste ne peut être écrite</translation>
    </message>
    <message>
        <source>Off: another officer signed in</source>
        <translation>Arrêté&#xa0;: un autre agent s’est connecté</translation>
    </message>
    <message>
        <source>Off: the disk failed</source>
        <translation>Arrêté&#xa0;: le disque a failli</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Mettre en marche</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Live prices</source>
        <translation>Cours en direct</translation>
    </message>
    <message>
        <source>While it is on, the desk asks this source for closed bars and seals what comes in as your act, with the answer as evidence. It is off whenever the program starts.</source>
        <translation>En marche, le poste demande à cette source les barres closes et scelle ce qui arrive comme votre acte, la réponse servant de justificatif. Il est arrêté à chaque démarrage du programme.</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Adresse de la source</translation>
    </message>
    <message>
        <source>Such as https://api.example.com; it has /api/v3/klines under it.</source>
        <translation>Par exemple https://api.example.com&#x202f;; elle répond sous /api/v3/klines.</translation>
    </message>
    <message>
        <source>Series, one on each line</source>
        <translation>Séries, une par ligne</translation>
    </message>
    <message>
        <source>Asset, currency, symbol at the source and interval: BTC/USD=BTCUSD@1h.</source>
        <translation>Actif, monnaie, symbole chez la source et intervalle&#xa0;: BTC/USD=BTCUSD@1h.</translation>
    </message>
    <message>
        <source>Certificates to trust instead of the system&apos;s</source>
        <translation>Certificats reconnus à la place de ceux du système</translation>
    </message>
    <message>
        <source>A PEM file, for a gateway of your own; usually empty.</source>
        <translation>Un fichier PEM, pour une passerelle à vous&#x202f;; vide d’ordinaire.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last bar, UTC</source>
        <translation>Dernière barre, UTC</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Prochaine tentative</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Watch trades as well</source>
        <translation>Suivre aussi les transactions</translation>
    </message>
    <message>
        <source>Asks for every trade each second and shows prices, the value of the fund and rules that would fire on the overview. Indicative: none of it is in the log, values the books or opens a case.</source>
        <translation>Demande chaque seconde toutes les transactions et montre dans la vue d’ensemble les cours, la valeur du fonds et les règles qui se déclencheraient. Indicatif&#xa0;: rien de cela n’est dans la piste, ne valorise les livres ni n’ouvre de dossier.</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt)</source>
        <translation>Fichiers PEM (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>alem::LiveSign</name>
    <message>
        <source>Live prices on</source>
        <translation>Cours en direct en marche</translation>
    </message>
    <message>
        <source>Live prices paused</source>
        <translation>Cours en direct en pause</translation>
    </message>
    <message>
        <source>trades watched</source>
        <translation>transactions suivies</translation>
    </message>
</context>
<context>
    <name>alem::LotPolicyDialog</name>
    <message>
        <source>From this day on</source>
        <translation>À compter de ce jour</translation>
    </message>
    <message>
        <source>A day in the past changes gains that were reported already.</source>
        <translation>Un jour passé modifie des plus-values déjà publiées.</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>En vigueur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lot policy of an asset</source>
        <translation>Méthode de sortie des lots</translation>
    </message>
    <message>
        <source>Set lot policy</source>
        <translation>Fixer la méthode</translation>
    </message>
</context>
<context>
    <name>alem::MainWindow</name>
    <message>
        <source>The audit log is not sound</source>
        <translation>La piste d’audit n’est pas intègre</translation>
    </message>
    <message>
        <source>Open the audit log</source>
        <translation>Ouvrir la piste d’audit</translation>
    </message>
    <message>
        <source>No figure is shown from a log that does not verify.</source>
        <translation>Aucun chiffre n’est tiré d’une piste qui ne se vérifie pas.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>Vérifier la piste d’audit</translation>
    </message>
    <message>
        <source>Sign in as someone else</source>
        <translation>Se connecter sous un autre nom</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Change the theme: light or dark</source>
        <translation>Changer de thème&#xa0;: clair ou sombre</translation>
    </message>
    <message>
        <source>Change the language: %1</source>
        <comment>the other language&apos;s own name</comment>
        <translation>Changer de langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Handbook, help</source>
        <translation>Manuel, aide</translation>
    </message>
</context>
<context>
    <name>alem::MarketChart</name>
    <message>
        <source>No comparison</source>
        <translation>Aucune comparaison</translation>
    </message>
    <message>
        <source>%1 and %2, closes, first common bar = 100</source>
        <comment>two assets</comment>
        <translation>%1 et %2, clôtures, première barre commune = 100</translation>
    </message>
    <message>
        <source>%1 in %2, bars of %3, UTC</source>
        <comment>asset, currency, length of the bars</comment>
        <translation>%1 en %2, barres de %3, UTC</translation>
    </message>
    <message>
        <source>%1 in %2, single prices, UTC</source>
        <comment>asset, currency</comment>
        <translation>%1 en %2, cours isolés, UTC</translation>
    </message>
    <message>
        <source>Volume, %1</source>
        <translation>Volume, %1</translation>
    </message>
    <message>
        <source>▲ purchase   ▽ sale</source>
        <translation>▲ achat   ▽ vente</translation>
    </message>
    <message>
        <source>■ closed higher   □ closed lower   ▲ purchase   ▽ sale</source>
        <translation>■ clôture en hausse   □ clôture en baisse   ▲ achat   ▽ vente</translation>
    </message>
    <message>
        <source>Bars</source>
        <comment>their length</comment>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Window, bars</source>
        <translation>Fenêtre, barres</translation>
    </message>
    <message>
        <source>bars</source>
        <comment>after a number, in a field</comment>
        <translation>barres</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Chandeliers</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Représentation</translation>
    </message>
    <message>
        <source>As known</source>
        <translation>Tel que connu</translation>
    </message>
    <message>
        <source>As restated</source>
        <translation>Tel que corrigé</translation>
    </message>
    <message>
        <source>Which value of a corrected bar</source>
        <translation>Quelle valeur d’une barre corrigée</translation>
    </message>
    <message>
        <source>1 M</source>
        <comment>one month, on a small button</comment>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>3 M</source>
        <comment>three months, on a small button</comment>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>1 Y</source>
        <comment>one year, on a small button</comment>
        <translation>1 an</translation>
    </message>
    <message>
        <source>All</source>
        <comment>the whole history, on a small button</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>How much of the history</source>
        <translation>Étendue de l’historique</translation>
    </message>
    <message>
        <source>No bar had closed by then, or the file of the bars is not kept.</source>
        <translation>Aucune barre n’était close à cette date, ou le fichier des barres n’est pas conservé.</translation>
    </message>
    <message>
        <source>%1: no bar in common with %2</source>
        <comment>the title of a chart, another market</comment>
        <translation>%1&#xa0;: aucune barre commune avec %2</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>en cours de calcul</translation>
    </message>
</context>
<context>
    <name>alem::MarketDetail</name>
    <message>
        <source>Venue</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>First, UTC</source>
        <translation>Début, UTC</translation>
    </message>
    <message>
        <source>Last close, UTC</source>
        <translation>Fin, UTC</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Closed bars</source>
        <translation>Barres closes</translation>
    </message>
    <message>
        <source>Last learnt</source>
        <translation>Connue le</translation>
    </message>
    <message>
        <source>Sources, by entry</source>
        <translation>Sources, par écriture</translation>
    </message>
    <message>
        <source>The latest in the audit log</source>
        <translation>La plus récente dans la piste d’audit</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Nothing odd was found in these bars.</source>
        <translation>Aucune anomalie dans ces barres.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::MarketEdit</name>
    <message>
        <source>Any venue</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>alem::MarketsPage</name>
    <message numerus="yes">
        <source>%n markets</source>
        <translation>
            <numerusform>%n marché</numerusform>
            <numerusform>%n marchés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without current prices</source>
        <translation>
            <numerusform>%n sans cours à jour</numerusform>
            <numerusform>%n sans cours à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n masqué par le filtre</numerusform>
            <numerusform>%n masqués par le filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a price…</source>
        <translation>Saisir un cours…</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Marchés</translation>
    </message>
    <message>
        <source>No price yet</source>
        <translation>Aucun cours pour l’instant</translation>
    </message>
    <message>
        <source>Price histories and single prices will stand here: how old they are, what is odd about them, and how the markets moved.</source>
        <translation>Les historiques de cours et les cours isolés figureront ici&#xa0;: leur ancienneté, leurs anomalies et l’évolution des marchés.</translation>
    </message>
    <message>
        <source>Import price history</source>
        <translation>Importer un historique</translation>
    </message>
    <message>
        <source>Live prices…</source>
        <translation>Cours en direct…</translation>
    </message>
</context>
<context>
    <name>alem::MerklePath</name>
    <message numerus="yes">
        <source>Inclusion proof, %n hashes</source>
        <translation>
            <numerusform>Preuve d’inclusion, %n empreinte</numerusform>
            <numerusform>Preuve d’inclusion, %n empreintes</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1, sibling on the left: %2</source>
        <translation>Niveau %1, nœud frère à gauche&#xa0;: %2</translation>
    </message>
    <message>
        <source>Step %1, sibling on the right: %2</source>
        <translation>Niveau %1, nœud frère à droite&#xa0;: %2</translation>
    </message>
    <message>
        <source>root</source>
        <translation>racine</translation>
    </message>
</context>
<context>
    <name>alem::OfficerChip</name>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Sign in or out, administration</source>
        <translation>Se connecter ou se déconnecter, administration</translation>
    </message>
    <message>
        <source>Sign in as someone else…</source>
        <translation>Se connecter sous un autre nom…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Open another fund…</source>
        <translation>Ouvrir un autre fonds…</translation>
    </message>
</context>
<context>
    <name>alem::OfficerDialog</name>
    <message>
        <source>Active</source>
        <comment>an officer</comment>
        <translation>En fonction</translation>
    </message>
    <message>
        <source>No longer active</source>
        <comment>an officer</comment>
        <translation>N’est plus en fonction</translation>
    </message>
    <message>
        <source>Make a new key here</source>
        <translation>Créer une clé ici</translation>
    </message>
    <message>
        <source>Paste a public key</source>
        <translation>Coller une clé publique</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Passphrase of the new key</source>
        <translation>Phrase secrète de la nouvelle clé</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même, une seconde fois</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Votre propre phrase secrète</translation>
    </message>
    <message>
        <source>Short and for good, such as a.sadykova.</source>
        <translation>Court et définitif, comme a.sadykova.</translation>
    </message>
    <message>
        <source>An auditor holds no other role.</source>
        <translation>Un auditeur n’a pas d’autre rôle.</translation>
    </message>
    <message>
        <source>Ed25519, 32 bytes in base64.</source>
        <translation>Ed25519, 32 octets en base64.</translation>
    </message>
    <message numerus="yes">
        <source>To be typed by the new officer; at least %n characters.</source>
        <translation>
            <numerusform>À saisir par la personne concernée&#x202f;; au moins %n caractère.</numerusform>
            <numerusform>À saisir par la personne concernée&#x202f;; au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message>
        <source>Opens the key of the log for you, to seal it for the new officer too. Left empty: the new officer cannot hand out checkpoints.</source>
        <translation>Ouvre la clé de la piste d’audit, pour la sceller aussi pour la nouvelle personne. Si vide&#xa0;: elle ne pourra pas remettre de points de contrôle.</translation>
    </message>
    <message>
        <source>Change of an officer</source>
        <translation>Modification d’un agent</translation>
    </message>
    <message>
        <source>New officer</source>
        <translation>Nouvel agent</translation>
    </message>
    <message>
        <source>Change officer</source>
        <translation>Modifier l’agent</translation>
    </message>
    <message>
        <source>Register officer</source>
        <translation>Enregistrer l’agent</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short: at least %n characters are needed.</source>
        <translation>
            <numerusform>La phrase secrète est trop courte&#xa0;: au moins %n caractère est nécessaire.</numerusform>
            <numerusform>La phrase secrète est trop courte&#xa0;: au moins %n caractères sont nécessaires.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Les deux phrases secrètes diffèrent. Saisissez deux fois la même.</translation>
    </message>
    <message>
        <source>Nothing is sealed while a refusal stands. What was typed is kept.</source>
        <translation>Rien n’est scellé tant que les refus subsistent. La saisie est conservée.</translation>
    </message>
    <message>
        <source>Making the key and sealing it with the passphrase…</source>
        <translation>Création de la clé et scellement par la phrase secrète…</translation>
    </message>
</context>
<context>
    <name>alem::OverviewAllocation</name>
    <message>
        <source>Allocation and gain</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Value, %1 m</source>
        <comment>million</comment>
        <translation>Valeur, M %1</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Part, %</translation>
    </message>
    <message>
        <source>Cost, %1 m</source>
        <comment>million</comment>
        <translation>Revient, M %1</translation>
    </message>
    <message>
        <source>Gain, %1 m</source>
        <comment>million</comment>
        <translation>Plus-value, M %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Cash, %1</source>
        <translation>Liquidités, %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>crypto</source>
        <comment>what part of the fund is not cash</comment>
        <translation>crypto</translation>
    </message>
    <message>
        <source>Allocation by asset; the table beside it has the figures</source>
        <translation>Répartition par actif&#x202f;; le tableau voisin donne les chiffres</translation>
    </message>
</context>
<context>
    <name>alem::OverviewAttention</name>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>%1 of %2, by severity</source>
        <translation>%1 sur %2, par gravité</translation>
    </message>
    <message>
        <source>by severity</source>
        <translation>par gravité</translation>
    </message>
    <message>
        <source>Nothing: every limit, price and licence is in order.</source>
        <translation>Rien&#xa0;: limites, cours et agréments sont en ordre.</translation>
    </message>
    <message>
        <source>Latest entries</source>
        <translation>Dernières écritures</translation>
    </message>
    <message>
        <source>Open the audit log</source>
        <translation>Ouvrir la piste d’audit</translation>
    </message>
    <message>
        <source>This entry cannot be read</source>
        <translation>Cette écriture est illisible</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>what needs attention</comment>
        <translation>Les %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 seulement</translation>
    </message>
</context>
<context>
    <name>alem::OverviewExposure</name>
    <message>
        <source>within</source>
        <comment>the limit</comment>
        <translation>respectée</translation>
    </message>
    <message>
        <source>soft limit</source>
        <translation>seuil d’alerte</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>dépassée</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>million</source>
        <translation>millions</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>million</comment>
        <translation>M %1</translation>
    </message>
    <message>
        <source>Exposure against limits</source>
        <translation>Exposition et limites</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Used, %</source>
        <translation>Usage, %</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>alem::OverviewFigures</name>
    <message>
        <source>Holdings</source>
        <translation>Avoirs</translation>
    </message>
    <message numerus="yes">
        <source>in %n accounts</source>
        <translation>
            <numerusform>dans %n compte</numerusform>
            <numerusform>dans %n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Net asset value, %1</source>
        <translation>Valeur liquidative, %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message numerus="yes">
        <source>known part %1; %n values unknown</source>
        <translation>
            <numerusform>part connue %1&#x202f;; %n valeur inconnue</numerusform>
            <numerusform>part connue %1&#x202f;; %n valeurs inconnues</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 unknown</source>
        <translation>inconnue en %1</translation>
    </message>
    <message>
        <source>Unrealised gain, %1</source>
        <translation>Plus-value latente, %1</translation>
    </message>
    <message>
        <source>on a cost of %1</source>
        <translation>sur un prix de revient de %1</translation>
    </message>
    <message>
        <source>known cost %1</source>
        <translation>prix de revient connu %1</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Depuis hier</translation>
    </message>
    <message>
        <source>no value of the day before</source>
        <translation>pas de valeur de la veille</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>en cours de calcul</translation>
    </message>
</context>
<context>
    <name>alem::OverviewHistory</name>
    <message>
        <source>Net asset value, %1 million, daily close</source>
        <translation>Valeur liquidative, millions %1, clôture quotidienne</translation>
    </message>
    <message>
        <source>▲ purchase   ▽ sale</source>
        <translation>▲ achat   ▽ vente</translation>
    </message>
    <message>
        <source>1 M</source>
        <comment>one month, on a small button</comment>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>3 M</source>
        <comment>three months, on a small button</comment>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>1 Y</source>
        <comment>one year, on a small button</comment>
        <translation>1 an</translation>
    </message>
    <message>
        <source>All</source>
        <comment>the whole history, on a small button</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>How much of the history</source>
        <translation>Étendue de l’historique</translation>
    </message>
    <message>
        <source>The history of the net asset value will stand here from the second day on.</source>
        <translation>L’historique de la valeur liquidative figurera ici dès le deuxième jour.</translation>
    </message>
    <message>
        <source>Net asset value</source>
        <translation>Valeur liquidative</translation>
    </message>
    <message>
        <source>The history of the net asset value is being computed.</source>
        <translation>L’historique de la valeur liquidative est en cours de calcul.</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>en cours de calcul</translation>
    </message>
</context>
<context>
    <name>alem::OverviewLive</name>
    <message>
        <source>Waiting for trades</source>
        <translation>En attente de transactions</translation>
    </message>
    <message>
        <source>Live, indicative</source>
        <translation>En direct, indicatif</translation>
    </message>
    <message>
        <source>for looking at: not in the log, not in any report</source>
        <translation>pour information&#xa0;: ni dans la piste, ni dans aucun rapport</translation>
    </message>
    <message>
        <source>Net asset value at live prices, %1</source>
        <translation>Valeur liquidative aux cours en direct, %1</translation>
    </message>
    <message>
        <source>%1 by the log</source>
        <translation>%1 d’après la piste</translation>
    </message>
    <message numerus="yes">
        <source>%n values by the log</source>
        <comment>that were not replaced by live ones</comment>
        <translation>
            <numerusform>%n valeur d’après la piste</numerusform>
            <numerusform>%n valeurs d’après la piste</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>%1 on the log&apos;s price</source>
        <translation>%1 par rapport à la piste</translation>
    </message>
    <message>
        <source>no price in the log</source>
        <translation>aucun cours dans la piste</translation>
    </message>
    <message>
        <source>Trades a second</source>
        <translation>Transactions par seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>trades</comment>
        <translation>
            <numerusform>%n en tout</numerusform>
            <numerusform>%n en tout</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::OverviewPage</name>
    <message>
        <source>Valued at the prices of %1</source>
        <translation>Évalué aux cours du %1</translation>
    </message>
    <message>
        <source>No holdings yet</source>
        <translation>Aucun avoir</translation>
    </message>
    <message>
        <source>The value of the fund, its allocation and its limits will stand here.</source>
        <translation>La valeur du fonds, sa répartition et ses limites figureront ici.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Record purchase</source>
        <translation>Saisir un achat</translation>
    </message>
    <message>
        <source>Value in doubt</source>
        <translation>Valeur en doute</translation>
    </message>
    <message>
        <source>Open the holding</source>
        <translation>Ouvrir l’avoir</translation>
    </message>
</context>
<context>
    <name>alem::PageHeader</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filtrer cette page</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Details at the right (Ctrl+I)</source>
        <translation>Détail à droite (Ctrl+I)</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F); Down or Enter goes to the rows, Esc clears, then leaves</source>
        <translation>Filtrer (Ctrl+F)&#x202f;; Bas ou Entrée va aux lignes, Échap efface, puis quitte</translation>
    </message>
</context>
<context>
    <name>alem::PreviewModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Heure, UTC</translation>
    </message>
    <message>
        <source>Kind in the file</source>
        <translation>Nature dans le fichier</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Why, and what would be accepted</source>
        <translation>Motif, et ce qui serait accepté</translation>
    </message>
</context>
<context>
    <name>alem::PriceChart</name>
    <message>
        <source>Bar of, UTC</source>
        <translation>Barre du, UTC</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>The fund</source>
        <translation>Le fonds</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n bars to a candle</source>
        <translation>
            <numerusform>%n barre par chandelier</numerusform>
            <numerusform>%n barres par chandelier</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown here: too few bars before, or bars missing in the window.</source>
        <translation>Inconnu ici&#xa0;: trop peu de barres avant, ou des barres manquent dans la fenêtre.</translation>
    </message>
    <message>
        <source>no bar</source>
        <comment>of the other market at this time</comment>
        <translation>aucune barre</translation>
    </message>
</context>
<context>
    <name>alem::PriceDialog</name>
    <message>
        <source>Price of</source>
        <translation>Cours du</translation>
    </message>
    <message>
        <source>Who states it. Official and market sources stay apart by this name.</source>
        <translation>Qui le donne. Ce nom sépare les sources officielles de celles du marché.</translation>
    </message>
    <message>
        <source>Last known: %1, %2</source>
        <translation>Dernier cours connu&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau cours</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Saisir le cours</translation>
    </message>
</context>
<context>
    <name>alem::PriceHistoryDialog</name>
    <message>
        <source>noted</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>File of bars</source>
        <translation>Fichier de cours</translation>
    </message>
    <message>
        <source>Who states these prices.</source>
        <translation>Qui donne ces cours.</translation>
    </message>
    <message>
        <source>Columns recognised</source>
        <translation>Colonnes reconnues</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>First, UTC</source>
        <translation>Première, UTC</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>First bar, UTC</source>
        <translation>Première barre, UTC</translation>
    </message>
    <message>
        <source>Last bar, UTC</source>
        <translation>Dernière barre, UTC</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>Historique de cours</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Importer les cours</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>The file speaks of %1, not of %2.</source>
        <comment>a symbol, an asset</comment>
        <translation>Le fichier parle de %1, non de %2.</translation>
    </message>
</context>
<context>
    <name>alem::ProposalDelegate</name>
    <message>
        <source>expires %1</source>
        <comment>a moment</comment>
        <translation>expire le %1</translation>
    </message>
</context>
<context>
    <name>alem::ProposalDetail</name>
    <message>
        <source>Checked when proposed, and again now</source>
        <translation>Contrôlée à la proposition, et de nouveau à l’instant</translation>
    </message>
    <message>
        <source>Who must agree</source>
        <translation>Qui doit valider</translation>
    </message>
    <message>
        <source>What you agree to, byte for byte</source>
        <translation>Ce que vous validez, octet par octet</translation>
    </message>
    <message>
        <source>Reason, kept with the decision (needed to reject)</source>
        <translation>Motif, gardé avec la décision (exigé pour rejeter)</translation>
    </message>
    <message>
        <source>Approve and sign</source>
        <translation>Valider et signer</translation>
    </message>
    <message>
        <source>Choose a proposal to see what it would do.</source>
        <translation>Choisissez une proposition pour voir ce qu’elle ferait.</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>demande %1</translation>
    </message>
    <message>
        <source>%1, you</source>
        <translation>%1, vous</translation>
    </message>
    <message>
        <source>nobody else has this role</source>
        <translation>personne d’autre n’a ce rôle</translation>
    </message>
    <message>
        <source>Nothing spoke against it on %1.</source>
        <translation>Rien ne s’y opposait le %1.</translation>
    </message>
    <message>
        <source>would be sealed at once</source>
        <translation>serait scellée aussitôt</translation>
    </message>
    <message>
        <source>Checked again just now, nothing speaks against it.</source>
        <translation>Contrôlée de nouveau à l’instant, rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>not checked again: you may not decide</source>
        <translation>non contrôlée de nouveau&#xa0;: vous ne pouvez pas en décider</translation>
    </message>
    <message>
        <source>would be refused now</source>
        <translation>serait refusée maintenant</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Needs a reason.</source>
        <translation>Exige un motif.</translation>
    </message>
    <message>
        <source>Signs with key %1. The act is then sealed at once.</source>
        <translation>Signe avec la clé %1. L’acte est alors scellé aussitôt.</translation>
    </message>
    <message>
        <source>Who must agree: the approval policy asks for a second person (%1)</source>
        <translation>Qui doit valider&#xa0;: la politique demande une seconde personne (%1)</translation>
    </message>
    <message>
        <source>Reason, kept with the withdrawal (needed)</source>
        <translation>Motif, conservé avec le retrait (nécessaire)</translation>
    </message>
    <message>
        <source>In force until then</source>
        <translation>En vigueur jusque-là</translation>
    </message>
    <message>
        <source>the latest price of any source</source>
        <translation>le dernier cours de n’importe quelle source</translation>
    </message>
    <message>
        <source>waits for the file</source>
        <translation>attend le fichier</translation>
    </message>
    <message>
        <source>Checked again once the file has been read.</source>
        <translation>Vérifié à nouveau dès que le fichier est lu.</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Scellement…</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>%1, breached by %2 now</source>
        <comment>a limit, an amount</comment>
        <translation>%1, dépassée de %2 à l’instant</translation>
    </message>
    <message>
        <source>no limit in %1</source>
        <comment>a currency</comment>
        <translation>aucune limite en %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>officers, either of whom may decide</comment>
        <translation>%1 ou %2</translation>
    </message>
</context>
<context>
    <name>alem::ProposalDoctrine</name>
    <message>
        <source>new</source>
        <comment>a rule</comment>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a rule</comment>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>same sentence, told otherwise</source>
        <comment>a rule</comment>
        <translation>même énoncé, présentation modifiée</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a rule</comment>
        <translation>retirée</translation>
    </message>
    <message>
        <source>What changes against version %1, in force</source>
        <translation>Ce qui change par rapport à la version %1, en vigueur</translation>
    </message>
    <message>
        <source>The first doctrine: everything in it is new</source>
        <translation>La première doctrine&#xa0;: tout y est nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n rules stay as they are</source>
        <translation>
            <numerusform>%n règle reste inchangée</numerusform>
            <numerusform>%n règles restent inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>SHA-256 of the document</source>
        <translation>SHA-256 du document</translation>
    </message>
    <message>
        <source>No rule changes.</source>
        <translation>Aucune règle ne change.</translation>
    </message>
    <message>
        <source>%1, until now %2</source>
        <comment>a new value, the old one</comment>
        <translation>%1, jusqu’ici %2</translation>
    </message>
    <message>
        <source>nothing any more, until now %1</source>
        <translation>plus rien, jusqu’ici %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>What the words of the rules mean</source>
        <translation>Ce que désignent les mots des règles</translation>
    </message>
</context>
<context>
    <name>alem::ProposalImport</name>
    <message>
        <source>What would be posted</source>
        <translation>Ce qui serait comptabilisé</translation>
    </message>
    <message>
        <source>Control totals</source>
        <translation>Totaux de contrôle</translation>
    </message>
    <message>
        <source>What is odd about the file</source>
        <translation>Anomalies du fichier</translation>
    </message>
    <message>
        <source>The file is not kept with the request: nobody can see what would be posted.</source>
        <translation>Le fichier n’est pas conservé avec la demande&#xa0;: personne ne peut voir ce qui serait comptabilisé.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more operations</source>
        <translation>
            <numerusform>et %n autre opération</numerusform>
            <numerusform>et %n autres opérations</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns recognised</source>
        <translation>Colonnes reconnues</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
</context>
<context>
    <name>alem::QuantityEdit</name>
    <message>
        <source>A number is needed.</source>
        <translation>Un nombre est nécessaire.</translation>
    </message>
</context>
<context>
    <name>alem::ReadingButton</name>
    <message>
        <source>Read %1 as…</source>
        <translation>Lire %1 comme…</translation>
    </message>
</context>
<context>
    <name>alem::ReceiptDialog</name>
    <message>
        <source>The cost of the lot. Left empty: from the price of that time.</source>
        <translation>Prix de revient du lot. Si vide&#xa0;: d’après le cours du moment.</translation>
    </message>
    <message>
        <source>New receipt</source>
        <translation>Nouvelle réception</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>Saisir une réception</translation>
    </message>
</context>
<context>
    <name>alem::RegisterDetail</name>
    <message>
        <source>%1 above %2</source>
        <comment>an act, an amount</comment>
        <translation>%1 au-delà de %2</translation>
    </message>
    <message>
        <source>Stated by entry %1</source>
        <translation>Déclaré par l’écriture %1</translation>
    </message>
    <message>
        <source>To nothing: the approval policy asks for none of these roles.</source>
        <translation>Rien&#xa0;: la politique de validation ne demande aucun de ces rôles.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>May agree to, where somebody else proposed it</source>
        <translation>Peut valider, si quelqu’un d’autre l’a proposé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an asset&apos;s name, its code</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Pegged to</source>
        <translation>Adossé à</translation>
    </message>
    <message>
        <source>A price is stale after</source>
        <translation>Cours périmé après</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>a method, a day</comment>
        <translation>%1, depuis le %2</translation>
    </message>
    <message>
        <source>Valued by</source>
        <translation>Évalué par</translation>
    </message>
    <message>
        <source>the latest price of any source</source>
        <translation>le dernier cours de toute source</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Contrepartie</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Segregation</source>
        <translation>Ségrégation</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Who must agree</source>
        <translation>Qui doit valider</translation>
    </message>
    <message>
        <source>A request lapses after</source>
        <translation>Une demande expire après</translation>
    </message>
    <message>
        <source>Who has this role</source>
        <translation>Qui a ce rôle</translation>
    </message>
    <message>
        <source>Nobody: such an act can be proposed, and nobody can agree.</source>
        <translation>Personne&#xa0;: un tel acte peut être proposé, et personne ne peut le valider.</translation>
    </message>
    <message>
        <source>%1. Nobody agrees to what they proposed.</source>
        <comment>names</comment>
        <translation>%1. Personne ne valide ce qu’il a proposé.</translation>
    </message>
    <message>
        <source>No act needs a second person but a change of this policy.</source>
        <translation>Aucun acte n’exige une seconde personne, sauf un changement de cette politique.</translation>
    </message>
    <message>
        <source>Choose a line to see everything about it.</source>
        <translation>Choisissez une ligne pour tout en savoir.</translation>
    </message>
    <message>
        <source>Set approval policy…</source>
        <translation>Fixer la politique…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Lot policy…</source>
        <translation>Sortie des lots…</translation>
    </message>
    <message>
        <source>Sources…</source>
        <comment>of prices</comment>
        <translation>Sources…</translation>
    </message>
    <message>
        <source>Changes of officers, of the policy, of the doctrine, of whose prices count</source>
        <translation>Changements d’agents, de la politique, de la doctrine, des sources des cours</translation>
    </message>
</context>
<context>
    <name>alem::RegisterPage</name>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n masquée par le filtre</numerusform>
            <numerusform>%n masquées par le filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>Register officer</source>
        <translation>Enregistrer un agent</translation>
    </message>
    <message>
        <source>Register asset</source>
        <translation>Enregistrer un actif</translation>
    </message>
    <message>
        <source>Register account</source>
        <translation>Enregistrer un compte</translation>
    </message>
    <message>
        <source>Set approval policy</source>
        <translation>Fixer la politique de validation</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Approval policy</source>
        <translation>Politique de validation</translation>
    </message>
    <message>
        <source>Part of the register</source>
        <translation>Partie du registre</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
</context>
<context>
    <name>alem::ReportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>alem::ReportSaving</name>
    <message>
        <source>The file is being made.</source>
        <translation>Le fichier est en cours d’établissement.</translation>
    </message>
    <message>
        <source>The pages are being counted: %1 so far.</source>
        <translation>Décompte des pages&#xa0;: %1 jusqu’ici.</translation>
    </message>
    <message>
        <source>The file is being made: page %1 of %2.</source>
        <translation>Le fichier est en cours d’établissement&#xa0;: page %1 sur %2.</translation>
    </message>
    <message>
        <source>The saving was stopped: no file was written, and nothing was recorded.</source>
        <translation>L’enregistrement a été arrêté&#xa0;: aucun fichier n’a été écrit, et rien n’a été inscrit.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was saved or recorded: who is signed in has changed while the file was being made.</source>
        <translation>Rien n’a été enregistré ni inscrit&#xa0;: la personne connectée a changé pendant que le fichier était établi.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>This export is not recorded in the audit log: nobody is signed in who can record.</source>
        <translation>Cet export n’est pas inscrit dans la piste d’audit&#xa0;: aucune personne connectée ne peut y écrire.</translation>
    </message>
    <message>
        <source>The export is recorded as entry %1.</source>
        <translation>L’export est inscrit comme écriture %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>alem::ReportsPage</name>
    <message>
        <source>Nothing to report</source>
        <translation>Rien à présenter</translation>
    </message>
    <message>
        <source>The log has no entry in this range.</source>
        <translation>La piste n’a aucune écriture dans cet intervalle.</translation>
    </message>
    <message>
        <source>Holdings on %1</source>
        <translation>Avoirs au %1</translation>
    </message>
    <message>
        <source>unknown: a price is missing</source>
        <translation>inconnue&#xa0;: il manque un cours</translation>
    </message>
    <message>
        <source>Held at %1, as known at %2. Net asset value %3. The figures below are those of the file.</source>
        <translation>Détenu au %1, connu au %2. Valeur liquidative %3. Les chiffres ci-dessous sont ceux du fichier.</translation>
    </message>
    <message>
        <source>Extract of the audit log, %1</source>
        <translation>Extrait de la piste d’audit, %1</translation>
    </message>
    <message>
        <source>%1 of the log lie outside of the range; %2 inside of it are hidden. Each entry stands with its leaf hash; its canonical bytes travel in the file.</source>
        <translation>Hors de l’intervalle&#xa0;: %1&#x202f;; masqué à l’intérieur&#xa0;: %2. Chaque écriture figure avec son empreinte&#x202f;; ses octets canoniques voyagent dans le fichier.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer l’état</translation>
    </message>
    <message>
        <source>Statement of holdings</source>
        <translation>Relevé des avoirs</translation>
    </message>
    <message>
        <source>Extract of the audit log</source>
        <translation>Extrait de la piste d’audit</translation>
    </message>
    <message>
        <source>PDF, for reading</source>
        <translation>PDF, pour la lecture</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour un tableur</translation>
    </message>
    <message>
        <source>JSON, for machines</source>
        <translation>JSON, pour les machines</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue de l’état</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Première écriture</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Dernière écriture</translation>
    </message>
    <message>
        <source>Empty: up to the last entry of the log.</source>
        <translation>Vide&#xa0;: jusqu’à la dernière écriture de la piste.</translation>
    </message>
    <message>
        <source>As of the end of</source>
        <translation>À la fin du</translation>
    </message>
    <message>
        <source>Empty: the instant that the window shows.</source>
        <translation>Vide&#xa0;: l’instant que montre la fenêtre.</translation>
    </message>
    <message>
        <source>With every lot</source>
        <translation>Avec tous les lots</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer l’état…</translation>
    </message>
    <message>
        <source>No doctrine is in force, or there is no such version.</source>
        <translation>Aucune doctrine n’est en vigueur, ou cette version n’existe pas.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>title of a doctrine</comment>
        <translation>%1, version %2</translation>
    </message>
    <message numerus="yes">
        <source>In force from %1 on, %n rules. The PDF holds each rule in both tongues, with its chart on the history that the fund has; the language chosen leads.</source>
        <translation>
            <numerusform>En vigueur à partir du %1, %n règle. Le PDF donne chaque règle dans les deux langues, avec son graphique sur l’historique du fonds&#x202f;; la langue choisie vient en premier.</numerusform>
            <numerusform>En vigueur à partir du %1, %n règles. Le PDF donne chaque règle dans les deux langues, avec son graphique sur l’historique du fonds&#x202f;; la langue choisie vient en premier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Doctrine of intervention</source>
        <translation>Doctrine d’intervention</translation>
    </message>
    <message>
        <source>Version of the doctrine</source>
        <translation>Version de la doctrine</translation>
    </message>
    <message>
        <source>Empty: the one in force.</source>
        <translation>Si vide&#xa0;: celle qui est en vigueur.</translation>
    </message>
    <message>
        <source>No report is made from a broken audit log.</source>
        <translation>Aucun rapport n’est établi d’après une piste d’audit rompue.</translation>
    </message>
    <message>
        <source>The log is being read: entry %1 of %2.</source>
        <translation>La piste d’audit est en cours de lecture : écriture %1 sur %2.</translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation>La piste d’audit est en cours de lecture.</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Empty: the whole log. Of a day: only what was sealed by its end.</source>
        <translation>Vide&#x202f;: toute la piste. D’un jour&#x202f;: seulement ce qui était scellé à sa fin.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>La première est affichée.</numerusform>
            <numerusform>Les %n premières sont affichées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::ReversalDialog</name>
    <message>
        <source>Reversal of entry %1</source>
        <translation>Contre-passation de l’écriture %1</translation>
    </message>
    <message>
        <source>Sealed as entry %1 on %2 by %3</source>
        <translation>Scellée sous le numéro %1 le %2 par %3</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>Cette écriture n’existe pas.</translation>
    </message>
    <message>
        <source>The entry stays in the audit log. From now on it does not count; what was believed before can still be shown.</source>
        <translation>L’écriture reste dans la piste d’audit. Désormais elle ne compte plus&#x202f;; ce que l’on croyait auparavant peut toujours être montré.</translation>
    </message>
    <message>
        <source>Reverse entry</source>
        <translation>Contre-passer l’écriture</translation>
    </message>
</context>
<context>
    <name>alem::ReviseRuleDialog</name>
    <message>
        <source>Rule %1 of the doctrine</source>
        <translation>Règle %1 de la doctrine</translation>
    </message>
    <message>
        <source>Being computed.</source>
        <translation>Calcul en cours.</translation>
    </message>
    <message>
        <source>On the history there is: firings %1, of %2 stress events seen %3, false alarms %4, unknown bars %5.</source>
        <translation>Sur l’historique disponible : déclenchements %1, épisodes de crise détectés %3 sur %2, fausses alertes %4, périodes inconnues %5.</translation>
    </message>
    <message>
        <source>Propose the rule</source>
        <translation>Proposer la règle</translation>
    </message>
    <message>
        <source>A field of the form is not understood, and the sentence is without it: correct the field, or write the sentence.</source>
        <translation>Un champ du formulaire n’est pas compris et la phrase s’en passe&#xa0;: corrigez le champ, ou écrivez la phrase.</translation>
    </message>
    <message>
        <source>Of the history that there is, nothing is known for this rule.</source>
        <translation>L’historique disponible ne dit rien de cette règle.</translation>
    </message>
    <message>
        <source>The form, the chart and the figures below it are still those of the last sentence that was a rule.</source>
        <translation>Le formulaire, le graphique et les chiffres qui le suivent sont encore ceux de la dernière phrase qui était une règle.</translation>
    </message>
</context>
<context>
    <name>alem::RuleChart</name>
    <message>
        <source>basis points</source>
        <translation>points de base</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>3 M</source>
        <comment>three months</comment>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>1 Y</source>
        <comment>one year</comment>
        <translation>1 an</translation>
    </message>
    <message>
        <source>5 Y</source>
        <comment>five years</comment>
        <translation>5 ans</translation>
    </message>
    <message>
        <source>All</source>
        <comment>the whole history</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>How much of the history</source>
        <translation>Étendue de l’historique</translation>
    </message>
    <message>
        <source>The prices of the rule&apos;s market will stand here once its bars are imported.</source>
        <translation>Les cours du marché de la règle figureront ici une fois importés.</translation>
    </message>
    <message>
        <source>What the rule measures will stand here.</source>
        <translation>Ce que la règle mesure figurera ici.</translation>
    </message>
    <message>
        <source>%1, closes</source>
        <translation>%1, clôtures</translation>
    </message>
    <message>
        <source>%1 at %2, closes</source>
        <comment>an asset, a venue</comment>
        <translation>%1 sur %2, clôtures</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is measured, its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>fires</source>
        <translation>déclenche</translation>
    </message>
    <message>
        <source>clears</source>
        <translation>rétablit</translation>
    </message>
    <message>
        <source>No market</source>
        <translation>Aucun marché</translation>
    </message>
    <message>
        <source>Figures of the portfolio are unknown: no past prices of %1 lead to one currency with the other holdings.</source>
        <comment>an asset</comment>
        <translation>Les chiffres du portefeuille sont inconnus&#xa0;: aucun prix passé de %1 ne mène à une même monnaie avec les autres avoirs.</translation>
    </message>
    <message>
        <source>Figures of the portfolio are unknown: nothing is held.</source>
        <translation>Les chiffres du portefeuille sont inconnus&#xa0;: rien n’est détenu.</translation>
    </message>
    <message>
        <source>Figures of the portfolio: the holdings of %1 at past prices.</source>
        <comment>a day</comment>
        <translation>Chiffres du portefeuille&#xa0;: avoirs du %1 aux prix passés.</translation>
    </message>
    <message>
        <source>Figures of the portfolio: today&apos;s holdings at past prices.</source>
        <translation>Chiffres du portefeuille&#xa0;: avoirs d’aujourd’hui aux prix passés.</translation>
    </message>
    <message>
        <source>Value of the holdings, %1</source>
        <comment>a currency</comment>
        <translation>Valeur des avoirs, %1</translation>
    </message>
</context>
<context>
    <name>alem::RuleDetail</name>
    <message>
        <source>version %1, in force since %2</source>
        <translation>version %1, en vigueur depuis le %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a state, a moment</comment>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Precedents</source>
        <translation>Précédents</translation>
    </message>
    <message>
        <source>A revision of this rule waits for approval: request %1</source>
        <translation>Une révision de cette règle attend la validation&#xa0;: demande %1</translation>
    </message>
</context>
<context>
    <name>alem::RuleForm</name>
    <message>
        <source>When and until</source>
        <translation>Quand et jusqu’à quand</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Modalités</translation>
    </message>
    <message>
        <source>A measure that is changed here changes wherever the same one stands in the rule: what ends it must look at what makes it fire.</source>
        <translation>Une mesure modifiée ici l’est partout où la règle la reprend&#xa0;: ce qui met fin à la règle doit porter sur ce qui la déclenche.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
</context>
<context>
    <name>alem::RuleTermsEdit</name>
    <message>
        <source>an alarm at once</source>
        <translation>une alarme aussitôt</translation>
    </message>
    <message>
        <source>A day is needed, or nothing.</source>
        <translation>Un jour est nécessaire, ou rien.</translation>
    </message>
    <message>
        <source>Looked at every</source>
        <translation>Examinée tous les</translation>
    </message>
    <message>
        <source>Fires on after the last breach for</source>
        <translation>Dure après le dernier dépassement</translation>
    </message>
    <message>
        <source>Rests afterwards for</source>
        <translation>Repose ensuite</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>Son dernier jour</translation>
    </message>
    <message>
        <source>A price is at most this old</source>
        <translation>Âge maximal d’un cours</translation>
    </message>
    <message>
        <source>Closes are counted anew after a gap of</source>
        <translation>Reprise du compte après un trou de</translation>
    </message>
    <message>
        <source>Without data</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>after</source>
        <comment>a duration without data</comment>
        <translation>après</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>by</source>
        <translation>de</translation>
    </message>
    <message>
        <source>within</source>
        <translation>sous</translation>
    </message>
    <message>
        <source>failing that</source>
        <translation>à défaut</translation>
    </message>
    <message>
        <source>Nothing is done while one of these rules fires:</source>
        <translation>Rien n’est fait tant que l’une de ces règles est déclenchée&#xa0;:</translation>
    </message>
</context>
<context>
    <name>alem::RulesEdit</name>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Above, in %1</source>
        <translation>Au-delà de, en %1</translation>
    </message>
    <message>
        <source>Who must agree</source>
        <translation>Qui doit valider</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>alem::Segments</name>
    <message>
        <source>Something here is refused.</source>
        <translation>Quelque chose y est refusé.</translation>
    </message>
</context>
<context>
    <name>alem::SensitivityDialog</name>
    <message>
        <source>Choose two different figures.</source>
        <translation>Choisissez deux valeurs différentes.</translation>
    </message>
    <message>
        <source>From the lower value to the higher one by a positive step; at most %1 cells.</source>
        <translation>De la plus basse à la plus haute par un pas positif&#x202f;; %1 cases au plus.</translation>
    </message>
    <message>
        <source>Compute grid</source>
        <translation>Calculer la grille</translation>
    </message>
    <message>
        <source>Being computed.</source>
        <translation>Calcul en cours.</translation>
    </message>
    <message>
        <source>The rule does not fit the bars that the fund has: nothing is known.</source>
        <translation>La règle ne s’accorde pas avec les barres dont le fonds dispose&#xa0;: rien n’est connu.</translation>
    </message>
    <message>
        <source>%1: stress events missed %2 of %3, late %4; false alarms %5 (%6 a year); days frozen %7; unknown bars %8.</source>
        <comment>a span of time, then figures</comment>
        <translation>%1&#xa0;: crises manquées %2 sur %3, déclenchements tardifs %4&#x202f;; fausses alertes %5 (%6 par an)&#x202f;; jours gelés %7&#x202f;; barres inconnues %8.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Before the split</source>
        <translation>Avant la coupure</translation>
    </message>
    <message>
        <source>From the split on</source>
        <translation>À partir de la coupure</translation>
    </message>
    <message>
        <source>Sensitivity of rule %1</source>
        <translation>Sensibilité de la règle %1</translation>
    </message>
    <message>
        <source>What the rule would have done under other figures, on the history there is. Look for broad areas where little changes; the best single cell is mostly luck.</source>
        <translation>Ce que la règle aurait fait avec d’autres valeurs, sur l’historique disponible. Cherchez de larges zones où peu de choses changent&#x202f;; la meilleure case isolée tient surtout au hasard.</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>En lignes</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>En colonnes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>the end of a range</comment>
        <translation>À</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>First day to test on</source>
        <translation>Premier jour de test</translation>
    </message>
    <message>
        <source>Measure shown</source>
        <translation>Mesure affichée</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>alem::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>No key in use</source>
        <translation>Aucune clé en usage</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>the signing key, before its fingerprint</comment>
        <translation>Clé</translation>
    </message>
</context>
<context>
    <name>alem::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>Look without signing in</source>
        <translation>Consulter sans se connecter</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>the button</comment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Keys are read from %1. Without signing in nothing can be recorded.</source>
        <translation>Les clés sont lues dans %1. Sans connexion, rien ne peut être saisi.</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <translation>Ouverture de la clé…</translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation>La phrase secrète manque.</translation>
    </message>
</context>
<context>
    <name>alem::StartWindow</name>
    <message>
        <source>Opening the demonstration fund…</source>
        <translation>Ouverture du fonds de démonstration…</translation>
    </message>
    <message>
        <source>Reading the audit log: %1 of %2 entries</source>
        <translation>Lecture de la piste d’audit&#xa0;: %1 écritures sur %2</translation>
    </message>
    <message>
        <source>The treasury desk of a digital-asset fund</source>
        <translation>Le poste de trésorerie d’un fonds d’actifs numériques</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Open the demonstration fund</source>
        <translation>Ouvrir le fonds de démonstration</translation>
    </message>
    <message>
        <source>Fourteen months of an invented reserve, to look round and to try everything. The passphrase of a.sadykova is demonstration-a.sadykova.</source>
        <translation>Quatorze mois d’une réserve inventée, pour tout regarder et tout essayer. La phrase secrète d’a.sadykova est demonstration-a.sadykova.</translation>
    </message>
    <message>
        <source>Create a fund…</source>
        <translation>Créer un fonds…</translation>
    </message>
    <message>
        <source>A new file with its first officer and their key.</source>
        <translation>Un nouveau fichier, avec son premier agent et sa clé.</translation>
    </message>
    <message>
        <source>Open a fund…</source>
        <translation>Ouvrir un fonds…</translation>
    </message>
    <message>
        <source>A file that is already there. The keys are read from the folder beside it.</source>
        <translation>Un fichier qui existe déjà. Les clés sont lues dans le dossier voisin.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>How much of the audit log has been read</source>
        <translation>Part de la piste d’audit déjà lue</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Open a fund</source>
        <translation>Ouvrir un fonds</translation>
    </message>
    <message>
        <source>Funds (*.alem);;All files (*)</source>
        <translation>Fonds (*.alem);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Verifying the audit log: %1 of %2 entries</source>
        <translation>Vérification de la piste d’audit&#xa0;: %1 écritures sur %2</translation>
    </message>
    <message>
        <source>Verify its audit log</source>
        <translation>Vérifier sa piste d’audit</translation>
    </message>
    <message>
        <source>Altered by something else</source>
        <translation>Modifié par autre chose</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>%1 were examined.</source>
        <comment>entries</comment>
        <translation>%1 ont été examinées.</translation>
    </message>
    <message>
        <source>The audit log is not sound</source>
        <translation>La piste d’audit n’est pas intègre</translation>
    </message>
</context>
<context>
    <name>alem::StatementDialog</name>
    <message>
        <source>The file does not say in which zone its times are. Choose it.</source>
        <translation>Le fichier ne dit pas dans quel fuseau sont ses heures. Choisissez-le.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n rows? They are named in the audit log and can be recorded by hand.</source>
        <translation>
            <numerusform>Écarter %n ligne&#x202f;? Elle est nommée dans la piste d’audit et peut être saisie à la main.</numerusform>
            <numerusform>Écarter %n lignes&#x202f;? Elles sont nommées dans la piste d’audit et peuvent être saisies à la main.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les écarter</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Statement file</source>
        <translation>Fichier du relevé</translation>
    </message>
    <message>
        <source>Import preview</source>
        <translation>Aperçu de l’import</translation>
    </message>
    <message>
        <source>Control totals</source>
        <translation>Totaux de contrôle</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The row as it stands in the file</source>
        <translation>La ligne telle qu’elle figure dans le fichier</translation>
    </message>
    <message>
        <source>Evidence, SHA-256</source>
        <translation>Justificatif, SHA-256</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Reconnu comme</translation>
    </message>
    <message>
        <source>Account statement in Binance’s layout</source>
        <translation>Relevé de compte au format de Binance</translation>
    </message>
    <message>
        <source>UTC, by its header</source>
        <translation>UTC, d’après l’en-tête</translation>
    </message>
    <message>
        <source>Zone of the file</source>
        <translation>Fuseau du fichier</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message numerus="yes">
        <source>%n rows shown</source>
        <translation>
            <numerusform>%n ligne affichée</numerusform>
            <numerusform>%n lignes affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n rows by name…</source>
        <translation>
            <numerusform>Écarter nommément %n ligne…</numerusform>
            <numerusform>Écarter nommément %n lignes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>below zero at line %1</source>
        <translation>négatif à la ligne %1</translation>
    </message>
    <message>
        <source>never below zero</source>
        <translation>jamais négatif</translation>
    </message>
    <message>
        <source>Of the new rows, against what the account holds</source>
        <translation>Des lignes nouvelles, face à ce que le compte détient</translation>
    </message>
    <message>
        <source>Select a row to see it.</source>
        <translation>Sélectionnez une ligne pour la voir.</translation>
    </message>
    <message>
        <source>Line %1, %2 bytes</source>
        <translation>Ligne %1, %2 octets</translation>
    </message>
    <message>
        <source>Submit for acceptance</source>
        <translation>Soumettre à acceptation</translation>
    </message>
    <message>
        <source>Post as a whole</source>
        <translation>Comptabiliser le tout</translation>
    </message>
    <message>
        <source>Second approval required</source>
        <translation>Double validation requise</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are posted as a whole.</source>
        <translation>
            <numerusform>%n ligne est comptabilisée d’un bloc.</numerusform>
            <numerusform>%n lignes sont comptabilisées d’un bloc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rows</source>
        <translation>
            <numerusform>%n ligne nouvelle</numerusform>
            <numerusform>%n lignes nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>They are posted as a whole, or not at all.</source>
        <translation>Elles sont comptabilisées d’un bloc, ou pas du tout.</translation>
    </message>
    <message>
        <source>Cannot be posted</source>
        <translation>Ne peut être comptabilisé</translation>
    </message>
    <message>
        <source>Nothing to post yet</source>
        <translation>Rien à comptabiliser encore</translation>
    </message>
    <message>
        <source>Choose the file and the account that it is a statement of.</source>
        <translation>Choisissez le fichier et le compte dont il est le relevé.</translation>
    </message>
    <message>
        <source>What has happened is recorded all the same.</source>
        <comment>a statement that goes beyond a limit</comment>
        <translation>Ce qui a eu lieu est enregistré quand même.</translation>
    </message>
    <message>
        <source>Allot…</source>
        <comment>what several coins have brought together</comment>
        <translation>Répartir…</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Scellement…</translation>
    </message>
</context>
<context>
    <name>alem::StepCaseDialog</name>
    <message>
        <source>Case of rule %1: %2</source>
        <comment>a rule, a step</comment>
        <translation>Dossier de la règle %1 : %2</translation>
    </message>
    <message>
        <source>It asks</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>The signal has cleared since; the case stays until people end it.</source>
        <translation>Le signal s’est rétabli depuis ; le dossier demeure jusqu’à décision.</translation>
    </message>
    <message>
        <source>Ordering moves nothing by itself: what is prepared is proposed from the board.</source>
        <translation>Ordonner ne vire rien par soi-même&#xa0;: ce qui est préparé se propose depuis le tableau des dossiers.</translation>
    </message>
    <message>
        <source>It fired on what was known then; prices that came later take the firing away. The case stays until people end it.</source>
        <translation>Elle s’est déclenchée d’après ce qui était connu alors&#x202f;; des cours arrivés depuis l’effacent. Le dossier reste ouvert jusqu’à ce que l’on y mette fin.</translation>
    </message>
    <message>
        <source>What the case asks for is not done yet: say why this step is taken all the same.</source>
        <translation>Ce que le dossier demande n’est pas encore fait&#xa0;: dites pourquoi cette étape est franchie quand même.</translation>
    </message>
</context>
<context>
    <name>alem::Table</name>
    <message numerus="yes">
        <source>%n new rows</source>
        <comment>above what is shown</comment>
        <translation>
            <numerusform>%n nouvelle ligne</numerusform>
            <numerusform>%n nouvelles lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::TableColumns</name>
    <message>
        <source>No row matches the filter.</source>
        <translation>Aucune ligne ne correspond au filtre.</translation>
    </message>
</context>
<context>
    <name>alem::Text</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>alem::TimeChart</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>alem::TopBar</name>
    <message>
        <source>Demonstration fund</source>
        <translation>Fonds de démonstration</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Rechercher ou commander</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language (Ctrl+L)</source>
        <translation>Langue (Ctrl+L)</translation>
    </message>
    <message>
        <source>Light or dark (Ctrl+Shift+L)</source>
        <translation>Clair ou sombre (Ctrl+Maj+L)</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
</context>
<context>
    <name>alem::TradeDialog</name>
    <message>
        <source>Trade date and time</source>
        <translation>Date et heure d’opération</translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>noon, %1</source>
        <translation>midi, %1</translation>
    </message>
</context>
<context>
    <name>alem::TransactionDetail</name>
    <message>
        <source>Lots taken and made</source>
        <translation>Lots pris et créés</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où elle vient</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Contre-passer…</translation>
    </message>
    <message>
        <source>Choose a transaction to see everything about it.</source>
        <translation>Choisissez une opération pour tout en voir.</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>reversed by entry %1</source>
        <translation>contre-passée par l’écriture %1</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Connue depuis</translation>
    </message>
    <message>
        <source>made, what is left of it</source>
        <translation>créé, ce qu’il en reste</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Scellée par</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposée par</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Validée par</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Ouvrir l’écriture</translation>
    </message>
    <message>
        <source>Open the proposal</source>
        <translation>Ouvrir la proposition</translation>
    </message>
</context>
<context>
    <name>alem::TransactionsPage</name>
    <message numerus="yes">
        <source>%n transactions</source>
        <translation>
            <numerusform>%n opération</numerusform>
            <numerusform>%n opérations</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Négoce</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Virements</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Réceptions</translation>
    </message>
    <message>
        <source>Outflows</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Record sale…</source>
        <translation>Saisir une vente…</translation>
    </message>
    <message>
        <source>Record transfer…</source>
        <translation>Saisir un virement…</translation>
    </message>
    <message>
        <source>Record receipt…</source>
        <translation>Saisir une réception…</translation>
    </message>
    <message>
        <source>Record fee…</source>
        <translation>Saisir des frais…</translation>
    </message>
    <message>
        <source>Record withdrawal…</source>
        <translation>Saisir un retrait…</translation>
    </message>
    <message>
        <source>Import a statement…</source>
        <translation>Importer un relevé…</translation>
    </message>
    <message>
        <source>Import a price history…</source>
        <translation>Importer un historique de cours…</translation>
    </message>
    <message>
        <source>Set a price…</source>
        <translation>Saisir un cours…</translation>
    </message>
    <message>
        <source>Record or import</source>
        <translation>Saisir ou importer</translation>
    </message>
    <message>
        <source>Kind of transaction</source>
        <translation>Nature des opérations</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>No transaction yet</source>
        <translation>Aucune opération</translation>
    </message>
    <message>
        <source>Purchases, sales, transfers, receipts and fees will stand here with their evidence.</source>
        <translation>Achats, ventes, virements, entrées et frais figureront ici, avec leurs justificatifs.</translation>
    </message>
    <message>
        <source>Record purchase</source>
        <translation>Saisir un achat</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n transactions</source>
        <comment>what the filter finds, of how many</comment>
        <translation>
            <numerusform>%1 sur %n opération</numerusform>
            <numerusform>%1 sur %n opérations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::TransferDialog</name>
    <message>
        <source>Lots keep their identity, date and cost.</source>
        <translation>Les lots gardent identité, date et prix de revient.</translation>
    </message>
    <message>
        <source>Leaves the first account besides the quantity.</source>
        <translation>Quitte le premier compte en plus de la quantité.</translation>
    </message>
    <message>
        <source>What arrives.</source>
        <translation>Ce qui arrive.</translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation>Nouveau virement</translation>
    </message>
    <message>
        <source>Record transfer</source>
        <translation>Saisir un virement</translation>
    </message>
</context>
<context>
    <name>alem::ValuationSourcesDialog</name>
    <message>
        <source>From this day on</source>
        <translation>À compter de ce jour</translation>
    </message>
    <message>
        <source>Sources, one a line, the primary one first</source>
        <translation>Sources, une par ligne, la primaire d’abord</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>A day in the past changes values that were reported already.</source>
        <translation>Un jour passé modifie des valeurs déjà publiées.</translation>
    </message>
    <message>
        <source>Another source that is farther from the price used than this marks it as contradicted.</source>
        <translation>Une autre source plus éloignée du cours retenu le signale comme contredit.</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>En vigueur&#xa0;: %1</translation>
    </message>
    <message>
        <source>In force: the latest price of any source</source>
        <translation>En vigueur&#xa0;: le dernier cours de n’importe quelle source</translation>
    </message>
    <message>
        <source>Only these value the asset. None of them with a price: its value is unknown.</source>
        <translation>Elles seules évaluent l’actif. Si aucune n’a de cours, sa valeur est inconnue.</translation>
    </message>
    <message>
        <source>No price of this asset is known from %1.</source>
        <translation>Aucun cours de cet actif n’est connu de %1.</translation>
    </message>
    <message>
        <source>Sources of valuation of an asset</source>
        <translation>Sources de valorisation d’un actif</translation>
    </message>
    <message>
        <source>Designate sources</source>
        <translation>Désigner les sources</translation>
    </message>
</context>
<context>
    <name>alem::VerificationPanel</name>
    <message>
        <source>Checkpoints held outside</source>
        <translation>Points de contrôle détenus au-dehors</translation>
    </message>
    <message>
        <source>Verifier key of the log</source>
        <translation>Clé de vérification de la piste</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>%1 of %2, %3 entries a second, no fault so far</source>
        <translation>%1 sur %2, %3 écritures par seconde, aucun défaut</translation>
    </message>
    <message>
        <source>The verifier key given is not the one that the log states.</source>
        <translation>La clé de vérification donnée n’est pas celle que déclare la piste.</translation>
    </message>
    <message>
        <source>Not promised: entries after the last checkpoint held outside can be dropped by whoever holds the file and the log key.</source>
        <translation>Ce qui n’est pas promis&#xa0;: les écritures postérieures au dernier point de contrôle détenu au-dehors peuvent être retirées par qui détient le fichier et la clé de la piste.</translation>
    </message>
    <message>
        <source>A stolen log key signs on until its revocation is known.</source>
        <translation>Une clé de piste volée signe jusqu’à ce que sa révocation soit connue.</translation>
    </message>
    <message>
        <source>The times of entries are as good as the clock of the machine.</source>
        <translation>L’heure des écritures vaut ce que vaut l’horloge de la machine.</translation>
    </message>
    <message>
        <source>Not verified since this window was opened</source>
        <translation>Non vérifiée depuis l’ouverture de cette fenêtre</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Nothing is said about the entries that were not reached.</source>
        <translation>Rien n’est dit des écritures non atteintes.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Intègre</translation>
    </message>
    <message>
        <source>%1; verified %2</source>
        <translation>%1&#x202f;; vérifiée le %2</translation>
    </message>
    <message>
        <source>Not sound</source>
        <translation>Non intègre</translation>
    </message>
    <message>
        <source>a verifier key was given</source>
        <translation>une clé de vérification fournie</translation>
    </message>
    <message>
        <source>no verifier key given</source>
        <translation>aucune clé de vérification</translation>
    </message>
    <message>
        <source>For the next verification: %1, %2.</source>
        <translation>Pour la prochaine vérification&#xa0;: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints</source>
        <translation>
            <numerusform>%n point de contrôle</numerusform>
            <numerusform>%n points de contrôle</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>Voir l’écriture</translation>
    </message>
    <message>
        <source>Add checkpoints…</source>
        <translation>Ajouter des points de contrôle…</translation>
    </message>
    <message>
        <source>Choose the verifier key…</source>
        <translation>Choisir la clé de vérification…</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <source>Not held against all</source>
        <translation>Non confrontée à tout</translation>
    </message>
    <message>
        <source>%1: no fault was found in the log itself, but it could not be held against all that was given</source>
        <translation>%1&#x202f;: la piste elle-même est sans défaut, mais elle n’a pu être confrontée à tout ce qui a été fourni</translation>
    </message>
    <message>
        <source>The PDF of a report is not certified for archiving (PDF/A).</source>
        <translation>Le PDF d’un état n’est pas certifié pour l’archivage (PDF/A).</translation>
    </message>
    <message>
        <source>Other tools cannot tell whether a signature was made before or after its key was given up.</source>
        <translation>Les autres outils ne peuvent dire si une signature a été faite avant ou après l’abandon de sa clé.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>counts of entries, acts and evidence</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n signed acts</source>
        <translation>
            <numerusform>%n acte signé</numerusform>
            <numerusform>%n actes signés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n justificatif</numerusform>
            <numerusform>%n justificatifs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::WithdrawalDialog</name>
    <message>
        <source>To whom it goes, or to which address.</source>
        <translation>À qui, ou à quelle adresse.</translation>
    </message>
    <message>
        <source>New withdrawal</source>
        <translation>Nouveau retrait</translation>
    </message>
    <message>
        <source>Record withdrawal</source>
        <translation>Saisir un retrait</translation>
    </message>
</context>
</TS>
