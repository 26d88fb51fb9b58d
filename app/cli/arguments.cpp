// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/arguments.h"

#include "cli/console.h"
#include "cli/subcommand.h"
#include "session/accountname.h"

#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Where a subcommand is to say what it takes, instead of doing anything.
thread_local Usage *askedFor = nullptr;

} // namespace

Usage usageOf(const QString &subcommand, int (*run)(const QStringList &words))
{
    Usage usage;
    askedFor = &usage;
    run({subcommand});
    askedFor = nullptr;
    return usage;
}

QString asFile(const QString &word)
{
    if (word.startsWith("file:/"_L1, Qt::CaseInsensitive)) {
        if (const QString path = QUrl(word, QUrl::StrictMode).toLocalFile(); !path.isEmpty())
            return path;
    }
    return word.startsWith(u':') ? QDir::currentPath() + u'/' + word : word;
}

Arguments::Arguments(const QString &subcommand, const QString &description)
    : m_subcommand(subcommand)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{u"h"_s, u"help"_s}, Cli::tr("Shows help on the subcommand.")});
    m_parser.addPositionalArgument(subcommand, {}, subcommand);
    m_usage.subcommand = subcommand;
    m_usage.description = description;
    m_usage.options.append({u"help"_s, {}, Cli::tr("Shows what the subcommand does.")});
}

void Arguments::expect(const QString &name, const QString &description)
{
    m_expected.append(name);
    m_parser.addPositionalArgument(name, description);
    m_usage.words.append({name, description});
}

void Arguments::expectSeveral(const QString &name, const QString &description)
{
    m_expected.append(name);
    m_isOpenEnded = true;
    m_parser.addPositionalArgument(name, description, name + u"…"_s);
    m_usage.words.append({name + u"…"_s, description});
}

void Arguments::allow(const QString &option, const QString &description, const QString &value)
{
    m_parser.addOption({option, description, value});
    m_usage.options.append({option, value, description});
}

void Arguments::require(const QString &option, const QString &description, const QString &value)
{
    m_required.append(option);
    allow(option, description, value);
}

void Arguments::allowJson()
{
    allow(u"json"_s, Cli::tr("Prints one JSON document; offsets are code points."));
}

void Arguments::allowFormatOptions()
{
    allow(u"option"_s,
        Cli::tr("An option of the format; can be given more than once; see “standoff formats”."),
        Cli::tr("name=value"));
}

void Arguments::allowAnnotator()
{
    allow(u"annotator"_s,
        Cli::tr("Who makes the changes (default: STANDOFF_ANNOTATOR, or else the account's name)."),
        Cli::tr("name"));
}

std::optional<int> Arguments::parse(const QStringList &words)
{
    if (askedFor) {
        *askedFor = m_usage;
        return Done;
    }
    const bool isParsed = m_parser.parse(QStringList{u"standoff"_s} + words);
    if (m_parser.isSet(u"help"_s)) {
        print(m_parser.helpText());
        return Done;
    }
    if (!isParsed)
        return refuse(m_parser.errorText());
    m_given = m_parser.positionalArguments().mid(1);
    if (m_given.size() < m_expected.size())
        return refuse(Cli::tr("%1 is missing").arg(m_expected[m_given.size()]));
    if (m_given.size() > m_expected.size() && !m_isOpenEnded)
        return refuse(Cli::tr("Unexpected argument “%1”").arg(m_given[m_expected.size()]));
    for (const QString &option : std::as_const(m_required)) {
        if (!isSet(option))
            return refuse(Cli::tr("--%1 is missing").arg(option));
    }
    for (const QString &word : std::as_const(m_given)) {
        if (word.isEmpty())
            return refuse(Cli::tr("The name of a file is empty"));
    }
    return {};
}

int Arguments::refuse(const QString &reason) const
{
    report(Cli::tr("%1: %2; see “standoff %1 --help”")
            .arg(m_subcommand, reason.endsWith(u'.') ? reason.chopped(1) : reason));
    return WrongUsage;
}

QStringList Arguments::filesFrom(int index) const
{
    QStringList files;
    for (const QString &word : m_given.mid(index))
        files.append(asFile(word));
    return files;
}

bool Arguments::json() const
{
    return isSet(u"json"_s);
}

Result<NamedFormat> Arguments::withOptions(NamedFormat named, const QString &option) const
{
    for (const QString &assignment : values(option))
        RETURN_IF_ERROR(named.format->info().choose(assignment, named.options));
    return named;
}

QString Arguments::annotator() const
{
    for (const QString &name :
        {value(u"annotator"_s), qEnvironmentVariable("STANDOFF_ANNOTATOR")}) {
        if (!name.trimmed().isEmpty())
            return name;
    }
    return accountName();
}

} // namespace Standoff
