// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/registry/formats.h"

#include <QCommandLineParser>
#include <optional>

namespace Standoff {

// A word as the name of a file: that of an address “file:///…”, as desktops hand them over; and Qt
// takes what begins with a colon for something within the program.
QString asFile(const QString &word);

// What a subcommand takes, for the completion of shells and the manual.
struct Usage
{
    struct Option
    {
        QString name; // without dashes
        QString value; // what stands for that; "" where there is none
        QString text;
    };

    QString subcommand;
    QString description;
    QList<std::pair<QString, QString>> words; // without an option's name; what they stand for
    QList<Option> options;
};

// Asks a subcommand, which does nothing else.
Usage usageOf(const QString &subcommand, int (*run)(const QStringList &words));

// The words of one subcommand: what it expects, its --help, and what was given.
class Arguments
{
public:
    Arguments(const QString &subcommand, const QString &description);

    // What stands without an option's name, in order; the last may be given several times.
    void expect(const QString &name, const QString &description);
    void expectSeveral(const QString &name, const QString &description);
    void allow(const QString &option, const QString &description, const QString &value = {});
    // An option that has to be there.
    void require(const QString &option, const QString &description, const QString &value);
    void allowJson();
    void allowFormatOptions();
    void allowAnnotator();

    // Nothing where the work can begin. Else the exit status: the help was printed, or what is
    // wrong with the words.
    std::optional<int> parse(const QStringList &words);
    // Says on standard error what is wrong, and returns the exit status for wrong usage.
    int refuse(const QString &reason) const;

    QString project() const { return asFile(m_given.value(0)); }
    // From 0, which is the project where there is one.
    QString given(int index) const { return m_given.value(index); }
    QStringList givenFrom(int index) const { return m_given.mid(index); }
    // Those from there on, as names of files.
    QStringList filesFrom(int index) const;
    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    // Of an option that takes the name of a file; "" where it is not set.
    QString file(const QString &option) const { return asFile(value(option)); }
    bool json() const;
    // With what --option says, or another option like it. The error is one of usage.
    Result<NamedFormat> withOptions(
        NamedFormat named, const QString &option = QStringLiteral("option")) const;
    // Who makes the changes: --annotator, else STANDOFF_ANNOTATOR, else the account's name.
    QString annotator() const;

private:
    QCommandLineParser m_parser;
    Usage m_usage;
    QString m_subcommand;
    QStringList m_expected;
    QStringList m_required;
    QStringList m_given;
    bool m_isOpenEnded = false;
};

} // namespace Standoff
