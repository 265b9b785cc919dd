import Typography from '@mui/material/Typography';

type FieldLabelProps = { children: string; isOptional?: boolean | undefined };

/** The words of a field's label: required is the default, and an optional field says so. */
export function FieldLabel({ children, isOptional = false }: FieldLabelProps) {
  return (
    <>
      {children}
      {isOptional && (
        <Typography component="span" color="textSecondary" sx={{ whiteSpace: 'pre' }}>
          {' optional'}
        </Typography>
      )}
    </>
  );
}
