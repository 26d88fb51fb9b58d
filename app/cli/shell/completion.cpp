// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/subcommand.h"
#include "formats/registry/formats.h"

#include <QMap>

using namespace Qt::StringLiterals;

// Scripts by which shells complete what is typed, made of what the subcommands say they take.

namespace Standoff {

namespace {

// What a shell may offer for one subcommand.
struct Offer
{
    Subcommand subcommand;
    QList<Usage::Option> options;
    QStringList words; // one of which stands somewhere: "annotations|articles"
};

// Those that are told apart by "|" in how it is called, and are no options.
QStringList alternativesIn(const QString &usage)
{
    QStringList words;
    for (const QString &part : usage.split(u' ')) {
        if (part.contains(u'|') && !part.contains(u'-') && !part.contains(u']'))
            words += part.split(u'|');
    }
    return words;
}

QList<Offer> offers()
{
    QList<Offer> all;
    for (const Subcommand &subcommand : subcommands()) {
        if (!subcommand.usage.isEmpty()) {
            all.append({subcommand, usageOf(subcommand.name, subcommand.run).options,
                alternativesIn(subcommand.usage)});
        }
    }
    return all;
}

// The values of an option that are known; none where it takes anything, or a file.
QStringList valuesOf(const Offer &offer, const QString &option)
{
    const bool isConverting = offer.subcommand.name == "convert"_L1;
    const bool isFormat = option == "format"_L1 || (isConverting && option != "option"_L1);
    if (offer.subcommand.name == "print"_L1 || !isFormat || option == "help"_L1)
        return {};
    const bool isRead = offer.subcommand.name == "import"_L1 || option == "from"_L1;
    QStringList ids;
    for (const auto &format : allFormats()) {
        if (isRead ? format->info().reads : format->info().writes)
            ids.append(format->info().id);
    }
    return ids;
}

// In single quotes, as all three shells read them.
QString inQuotes(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QStringList namesOf(const QList<Usage::Option> &options)
{
    QStringList names;
    for (const Usage::Option &option : options)
        names.append(u"--"_s + option.name);
    return names;
}

QString bashScript()
{
    QString cases;
    QStringList names;
    for (const Offer &offer : offers()) {
        names.append(offer.subcommand.name);
        cases += u"    %1)\n        options=%2 words=%3\n        case $previous in\n"_s.arg(
            offer.subcommand.name, inQuotes(namesOf(offer.options).join(u' ')),
            inQuotes(offer.words.join(u' ')));
        QStringList others; // whose value is a file, or anything
        for (const Usage::Option &option : offer.options) {
            if (option.value.isEmpty())
                continue;
            const QStringList values = valuesOf(offer, option.name);
            if (values.isEmpty()) {
                others.append(u"--"_s + option.name);
                continue;
            }
            cases += u"        --%1) options='' words=%2 ;;\n"_s.arg(
                option.name, inQuotes(values.join(u' ')));
        }
        if (!others.isEmpty())
            cases += u"        %1) return ;;\n"_s.arg(others.join(u" | "_s));
        cases += u"        esac\n        ;;\n"_s;
    }
    // Where nothing is offered, names of files are.
    return u"# bash completion for standoff, made by “standoff completion bash”\n"
           "_standoff() {\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}\n"
           "    local options='' words=''\n"
           "    COMPREPLY=()\n"
           "    if ((COMP_CWORD == 1)); then\n"
           "        mapfile -t COMPREPLY < <(compgen -W %1 -- \"$current\")\n"
           "        return\n"
           "    fi\n"
           "    case ${COMP_WORDS[1]} in\n%2    *) return ;;\n    esac\n"
           "    if [[ $current == -* ]]; then words=$options; fi\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
           "}\n"
           "complete -o bashdefault -o default -F _standoff standoff\n"_s.arg(
               inQuotes(names.join(u' ')), cases);
}

QString fishScript()
{
    QString script = u"# fish completion for standoff, made by “standoff completion fish”\n"_s;
    for (const Offer &offer : offers()) {
        const QString name = offer.subcommand.name;
        script += u"complete -c standoff -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(
            name, inQuotes(offer.subcommand.summary));
        const QString here =
            u"complete -c standoff -n '__fish_seen_subcommand_from %1'"_s.arg(name);
        if (!offer.words.isEmpty())
            script += here + u" -a %1\n"_s.arg(inQuotes(offer.words.join(u' ')));
        for (const Usage::Option &option : offer.options) {
            script += here + u" -l %1 -d %2"_s.arg(option.name, inQuotes(option.text));
            const QStringList values = valuesOf(offer, option.name);
            if (!values.isEmpty())
                script += u" -x -a %1"_s.arg(inQuotes(values.join(u' ')));
            else if (!option.value.isEmpty())
                script += u" -r"_s;
            script += u'\n';
        }
    }
    return script;
}

// A description within the brackets of an option: these and colons end it.
QString inBrackets(QString text)
{
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u'[', u"\\["_s)
        .replace(u']', u"\\]"_s)
        .replace(u':', u"\\:"_s);
}

QString zshScript()
{
    QString names;
    QString cases;
    for (const Offer &offer : offers()) {
        names += u"        %1\n"_s.arg(
            inQuotes(offer.subcommand.name + u':' + inBrackets(offer.subcommand.summary)));
        cases += u"    %1)\n        _arguments"_s.arg(offer.subcommand.name);
        for (const Usage::Option &option : offer.options) {
            QString words = u"*--%1[%2]"_s.arg(option.name, inBrackets(option.text));
            const QStringList values = valuesOf(offer, option.name);
            if (!option.value.isEmpty()) {
                words += u":%1:"_s.arg(inBrackets(option.value))
                    + (values.isEmpty() ? u"_files"_s : u"(%1)"_s.arg(values.join(u' ')));
            }
            cases += u" \\\n            "_s + inQuotes(words);
        }
        if (!offer.words.isEmpty()) {
            cases += u" \\\n            "_s
                + inQuotes(
                    u"*::words:{_alternative \"words:words:(%1)\" \"files:files:_files\"}"_s.arg(
                        offer.words.join(u' ')));
        } else {
            cases += u" \\\n            '*:files:_files'"_s;
        }
        cases += u"\n        ;;\n"_s;
    }
    return u"#compdef standoff\n"
           "# zsh completion for standoff, made by “standoff completion zsh”\n"
           "_standoff() {\n"
           "    local -a names\n"
           "    names=(\n%1    )\n"
           "    if ((CURRENT == 2)); then\n"
           "        _describe subcommand names\n"
           "        _files\n"
           "        return\n"
           "    fi\n"
           "    local subcommand=$words[2]\n"
           "    shift words\n"
           "    ((CURRENT--))\n"
           "    case $subcommand in\n%2    *) _files ;;\n    esac\n"
           "}\n"
           "_standoff \"$@\"\n"_s.arg(names, cases);
}

} // namespace

int runCompletion(const QStringList &words)
{
    using Script = QString (*)();
    const QMap<QString, Script> scripts{
        {u"bash"_s, bashScript}, {u"fish"_s, fishScript}, {u"zsh"_s, zshScript}};
    const QString shells = QStringList(scripts.keyBegin(), scripts.keyEnd()).join(u", "_s);
    Arguments arguments(u"completion"_s,
        Cli::tr("Prints what the shell needs to complete subcommands, options and formats: a file "
                "that it reads when it starts."));
    arguments.expect(u"SHELL"_s, Cli::tr("One of: %1.").arg(shells));
    if (const auto status = arguments.parse(words))
        return *status;
    const Script script = scripts.value(arguments.given(0));
    if (!script) {
        return arguments.refuse(
            Cli::tr("“%1” is not known, but these: %2").arg(arguments.given(0), shells));
    }
    print(script());
    return Done;
}

} // namespace Standoff
