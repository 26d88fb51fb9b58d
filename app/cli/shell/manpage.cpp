// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/subcommand.h"

using namespace Qt::StringLiterals;

// The page of the manual, made of what the subcommands say they take: man(7).

namespace Standoff {

namespace {

// A line of text, in which nothing is a request of roff, and dashes are those that one types.
QString roff(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    if (escaped.startsWith(u'.') || escaped.startsWith(u'\''))
        escaped.prepend(u"\\&"_s);
    return escaped;
}

QString bold(const QString &text)
{
    return u"\\fB%1\\fR"_s.arg(roff(text));
}

QString subcommandPart(const Subcommand &subcommand)
{
    const Usage usage = usageOf(subcommand.name, subcommand.run);
    QString part = u".SS %1\n%2\n.PP\n%3\n"_s.arg(
        roff(subcommand.name), bold(u"standoff "_s + subcommand.usage), roff(usage.description));
    for (const auto &[word, text] : usage.words)
        part += u".TP\n\\fI%1\\fR\n%2\n"_s.arg(roff(word), roff(text));
    for (const Usage::Option &option : usage.options) {
        const QString value =
            option.value.isEmpty() ? QString() : u" \\fI%1\\fR"_s.arg(roff(option.value));
        part += u".TP\n%1%2\n%3\n"_s.arg(bold(u"--"_s + option.name), value, roff(option.text));
    }
    return part;
}

} // namespace

int runManPage(const QStringList &words)
{
    Arguments arguments(u"man-page"_s, Cli::tr("Prints this page, as man(1) reads it."));
    if (const auto status = arguments.parse(words))
        return *status;
    QString page =
        u".\\\" Made by “standoff man-page”\n.TH STANDOFF 1 \"\" \"standoff %1\"\n"_s.arg(
            roff(QCoreApplication::applicationVersion()));
    const auto section = [&page](const QString &title, const QString &text) {
        page += u".SH %1\n%2\n"_s.arg(roff(title), text);
    };
    section(Cli::tr("NAME", "of a section of the manual"),
        u"standoff \\- "_s
            + roff(Cli::tr("mark in the news who is named, what is claimed, and on whose word")));
    section(Cli::tr("SYNOPSIS", "of a section of the manual"),
        u".B standoff\n[\\fI%1\\fR | \\fI%2\\fR]\n.br\n.B standoff\n\\fI%3\\fR …"_s.arg(
            roff(Cli::tr("PROJECT")), roff(Cli::tr("ARTICLE…")), roff(Cli::tr("SUBCOMMAND"))));
    section(Cli::tr("DESCRIPTION", "of a section of the manual"),
        roff(Cli::tr("Without a subcommand, the window opens: with that project, or with that of "
                     "last time; articles are read into it. The subcommands need no display.")));
    QString parts;
    for (const Subcommand &subcommand : subcommands()) {
        if (!subcommand.usage.isEmpty())
            parts += subcommandPart(subcommand);
    }
    section(Cli::tr("SUBCOMMANDS", "of a section of the manual"), parts.trimmed());
    section(Cli::tr("EXIT STATUS", "of a section of the manual"),
        roff(Cli::tr("0 when it is done, 1 when it failed, 2 for wrong usage.")));
    section(Cli::tr("ENVIRONMENT", "of a section of the manual"),
        u".TP\n%1\n%2"_s.arg(bold(u"STANDOFF_ANNOTATOR"_s),
            roff(Cli::tr("Who makes the changes, where --annotator does not say so."))));
    print(page);
    return Done;
}

} // namespace Standoff
